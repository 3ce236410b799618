package nl.overeen.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who may ask for tokens, and what stands in them. */
@Configuration(proxyBeanMethods = false)
class Tokens {
    @Bean
    AuthorizationServerSettings provider(Issuing issuing) {
        return AuthorizationServerSettings.builder().issuer(issuing.issuer()).build();
    }

    @Bean
    RegisteredClientRepository clients(Issuing issuing) {
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(Issuing.CLIENT)
                .clientId(Issuing.CLIENT)
                .clientSecret("{noop}" + issuing.clientSecret()) // random, of this run, in memory only
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(issuing.application() + "/login/oauth2/code/overeen")
                .postLogoutRedirectUri(issuing.application() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Issuing.ACCESS)
                        .refreshTokenTimeToLive(Issuing.REFRESH)
                        .reuseRefreshTokens(false)
                        .build())
                .build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            var name = DemoAccount.named(context.getPrincipal().getName()).map(DemoAccount::title);
            name.ifPresent(title -> context.getClaims().claim("name", title));
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType()))
                context.getClaims().audience(List.of(Issuing.AUDIENCE));
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(Issuing issuing) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.read(issuing.signingKey())));
    }

    @Bean
    AccessTokens accessTokens(Issuing issuing, JwtEncoder encoder) {
        return new AccessTokens(issuing.issuer(), encoder);
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
