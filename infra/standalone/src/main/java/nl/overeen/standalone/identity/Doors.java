package nl.overeen.standalone.identity;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;

/** Which address is open to whom. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Doors {
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http, Issuing issuing) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                    // After a restart the provider no longer knows the session that somebody wants to leave.
                    (request, response, unknown) -> {
                        new SecurityContextLogoutHandler().logout(request, response, null);
                        response.sendRedirect(issuing.application() + "/");
                    })));
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain demoToken(HttpSecurity http) {
        return http.securityMatcher(DemoToken.PATH)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable) // no cookie takes part
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Issuing issuing) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(SignInPage.STYLE, "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .failureUrl(SignInPage.PATH + "?fout")
                        .defaultSuccessUrl(issuing.application() + "/")
                        .permitAll())
                .headers(headers -> policy(headers, issuing))
                .build();
    }

    /** The answer to the form is a redirect to the application, and browsers hold form-action against that too. */
    private static void policy(HeadersConfigurer<HttpSecurity> headers, Issuing issuing) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; style-src 'self'; "
                + "form-action 'self' " + issuing.application() + "; base-uri 'none'; frame-ancestors 'none'"));
        headers.referrerPolicy(Customizer.withDefaults());
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager(Arrays.stream(DemoAccount.values())
                .map(account -> User.withUsername(account.username())
                        .password("{noop}" + DemoAccount.PASSWORD) // published on the page itself
                        .build())
                .toList());
    }

    @Bean
    AuthenticationManager signIn(UserDetailsService accounts) {
        return new ProviderManager(new DaoAuthenticationProvider(accounts));
    }
}
