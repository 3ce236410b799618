package nl.overeen.query.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusals;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Says no as a problem, never as a redirect: not logged in, not existing, not of this method, or no request at all. */
@Component
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    private final Gate gate;
    private final Problems problems;

    Denials(Gate gate, Problems problems) {
        this.gate = gate;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!Gate.isApi(request)) {
            problems.write(request, response, nothingHere(request, response));
            return;
        }
        boolean badToken = failure instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, badToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        boolean cameBackTooLate = request.getRequestedSessionId() != null && request.getSession(false) == null;
        problems.write(request, response, cameBackTooLate ? Refusals.loginEnded() : Refusals.noLogin());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            problems.write(request, response, nothingHere(request, response));
        } else if (Gate.isSomeone(SecurityContextHolder.getContext().getAuthentication())) {
            problems.write(request, response, withoutCsrfToken());
        } else {
            commence(request, response, new InsufficientAuthenticationException("no login"));
        }
    }

    /** What the firewall does not let in. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        problems.write(request, response, Refusals.unreadable());
    }

    private Refusal nothingHere(HttpServletRequest request, HttpServletResponse response) {
        Set<String> methods = gate.methods(request);
        if (methods.isEmpty()) return Refusal.notFound();
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
        return Refusals.wrongMethod();
    }

    private static Refusal withoutCsrfToken() {
        return new Refusal(
                403,
                "csrf.ontbreekt",
                "Dit verzoek kwam niet aantoonbaar van een pagina van Overeen. Laad de pagina opnieuw.");
    }
}
