package nl.overeen.query.platform.security;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** The OpenID provider, asked when first needed: a provider that is away does not keep us from starting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OAuth2ClientProperties.class, OAuth2ResourceServerProperties.class})
class Providers {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(settings).asClientRegistrations()));
    }

    @Bean
    JwtDecoder bearerTokens(OAuth2ResourceServerProperties settings, OAuth2ClientProperties clients) {
        String issuer = settings.getJwt().getIssuerUri();
        List<String> audiences = settings.getJwt().getAudiences();
        if (issuer == null || audiences.isEmpty())
            throw new IllegalStateException("issuer-uri and audiences of the resource server must be set");
        for (var client : clients.getRegistration().values())
            if (audiences.contains(client.getClientId()))
                throw new IllegalStateException("the audience of the API must be another than the client-id");
        return new SupplierJwtDecoder(
                () -> decoder(NimbusJwtDecoder.withIssuerLocation(issuer), TokenRules.access(issuer, audiences)));
    }

    /** Asks the provider for its keys at each login. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return client -> {
            String keys = client.getProviderDetails().getJwkSetUri();
            if (keys == null) throw new IllegalStateException("the provider tells no jwks_uri");
            var decoder = decoder(NimbusJwtDecoder.withJwkSetUri(keys), TokenRules.identity(client));
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            return decoder;
        };
    }

    /** The ID token says who someone is; what else the provider could tell of that person is not asked. */
    @Bean
    OidcUserService users() {
        var users = new OidcUserService();
        users.setRetrieveUserInfo(request -> false);
        return users;
    }

    private static NimbusJwtDecoder decoder(JwkSetUriJwtDecoderBuilder keys, OAuth2TokenValidator<Jwt> rules) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        NimbusJwtDecoder decoder = keys.restOperations(new RestTemplate(requests))
                .jwsAlgorithms(algorithms -> algorithms.addAll(TokenRules.SIGNED_BY))
                .build();
        decoder.setJwtValidator(rules);
        return decoder;
    }
}
