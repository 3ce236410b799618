package nl.overeen.query.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import nl.overeen.query.platform.session.FreshToken;
import nl.overeen.query.platform.session.LogIn;
import nl.overeen.query.platform.session.LogOut;
import nl.overeen.query.platform.session.SessionLimit;
import nl.overeen.query.platform.session.Sessions;
import nl.overeen.query.platform.session.Tokens;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.door.Limits;
import nl.overeen.query.platform.web.page.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.server.resource.web.OAuth2ProtectedResourceMetadataFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Three ways in: the operators' own port, a bearer token without a session, and the browser with one. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** The management port knows health and meters, and none of the pages and operations of the public one. */
    @Bean
    @Order(1)
    SecurityFilterChain operators(HttpSecurity http) {
        return http.securityMatcher(Security::isOnManagementPort)
                .authorizeHttpRequests(all -> all.requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(no -> no.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain bearers(
            HttpSecurity http, Gate gate, Denials denials, FilterRegistrationBean<PersonLimit> limit) {
        var chain = common(http.securityMatcher(Security::hasBearer), gate, denials, limit.getFilter())
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(denials)
                        .accessDeniedHandler(denials))
                .build();
        // It would answer at an address of its own, for which the table has no row.
        chain.getFilters().removeIf(OAuth2ProtectedResourceMetadataFilter.class::isInstance);
        return chain;
    }

    @Bean
    @Order(3)
    SecurityFilterChain browsers(
            HttpSecurity http,
            Gate gate,
            Denials denials,
            FilterRegistrationBean<PersonLimit> limit,
            LogIn logIn,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository grants,
            Sessions sessions,
            Tokens tokens,
            Problems problems,
            Origin origin) {
        return common(http, gate, denials, limit.getFilter())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(origin)).csrfTokenRequestHandler(csrfAsIs()))
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/overeen")
                        .withObjectPostProcessor(failing(logIn))
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(logIn))
                        .authorizedClientRepository(grants)
                        .successHandler(logIn)
                        .failureHandler(logIn))
                .logout(out -> out.logoutUrl("/logout").logoutSuccessHandler(LogOut.handler(registrations, origin)))
                .addFilterBefore(new SessionLimit(sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(new FreshToken(tokens, problems), AuthorizationFilter.class)
                .build();
    }

    /** No bean of its own kind: the web server would take every filter that is one for itself. */
    @Bean
    FilterRegistrationBean<PersonLimit> personLimit(Limits limits, CurrentPerson current, Problems problems) {
        var limit = new FilterRegistrationBean<>(new PersonLimit(limits.person(), current, problems));
        limit.setEnabled(false);
        return limit;
    }

    /** A provider that is away when a login begins. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failing(LogIn logIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(logIn);
                return filter;
            }
        };
    }

    private static HttpSecurity common(HttpSecurity http, Gate gate, Denials denials, PersonLimit limit) {
        return http.authorizeHttpRequests(all -> all.anyRequest().access(gate))
                .exceptionHandling(no -> no.authenticationEntryPoint(denials).accessDeniedHandler(denials))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAfter(limit, AuthorizationFilter.class);
    }

    private static boolean isOnManagementPort(HttpServletRequest request) {
        return WebServerApplicationContext.hasServerNamespace(
                WebApplicationContextUtils.getWebApplicationContext(request.getServletContext()), "management");
    }

    private static boolean hasBearer(HttpServletRequest request) {
        @Nullable String given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return given != null && given.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static CookieCsrfTokenRepository csrfCookie(Origin origin) {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(origin.cookie("XSRF-TOKEN"));
        repository.setCookieCustomizer(
                cookie -> cookie.secure(origin.secure()).sameSite("Lax").path("/"));
        return repository;
    }

    /**
     * The token as the cookie has it, by header or by the form field {@code _csrf}. It stands in no page, so there is
     * nothing to mask; without an attribute it is read at once, and every answer sees to it that the cookie is there.
     */
    private static CsrfTokenRequestAttributeHandler csrfAsIs() {
        var handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }
}
