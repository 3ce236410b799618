package nl.overeen.query.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.overeen.query.platform.web.page.Pages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** The way in, and back to the page from which one came: {@code /oauth2/authorization/overeen?terug=/oogos/…}. */
@Component
public final class LogIn
        implements OAuth2AuthorizationRequestResolver, AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final String ENTRY = "/oauth2/authorization/overeen";
    private static final Logger LOG = LoggerFactory.getLogger(LogIn.class);
    private static final String BACK = "terug";
    private static final int LONGEST = 500;

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    LogIn(ClientRegistrationRepository registrations) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(ENTRY) ? remember(request, resolver.resolve(request)) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return remember(request, resolver.resolve(request, registration));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        HttpSession session = request.getSession();
        @Nullable Object back = session.getAttribute(BACK);
        session.removeAttribute(BACK);
        send(response, back instanceof String path ? path : "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        LOG.warn("A login failed: {}", reason(failure));
        send(response, "/?aanmelding=mislukt");
    }

    /** By kind alone: a message may quote what the provider told of someone. */
    private static String reason(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException refused)
            return refused.getError().getErrorCode();
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    /** Only a page of our own: never another origin, never a header of its own making. */
    static boolean isWayBack(String path) {
        boolean plain = path.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        String page = path.split("[?#]", 2)[0];
        return plain && path.length() <= LONGEST && !path.startsWith("//") && Pages.isPage(page);
    }

    private static @Nullable OAuth2AuthorizationRequest remember(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest login) {
        @Nullable String back = request.getParameter(BACK);
        if (login != null && back != null && isWayBack(back))
            request.getSession().setAttribute(BACK, back);
        return login;
    }

    private static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
