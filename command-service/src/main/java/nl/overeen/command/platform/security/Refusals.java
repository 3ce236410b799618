package nl.overeen.command.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overeen.command.platform.problem.Problem;
import nl.overeen.events.access.Rules;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says no before a request reaches an operation: no login 401, a method that a path lacks 405, no such path 404. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        Problem.of(401, "aanmelding.ontbreekt", "Meld u aan: deze aanvraag draagt geen geldig bewijs van aanmelding.")
                .write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        Problem.of(known(request.getRequestURI()) ? 405 : 404).write(response);
    }

    private static boolean known(String path) {
        var parsed = PathContainer.parsePath(path);
        return Rules.TABLE.stream()
                .anyMatch(rule ->
                        PathPatternParser.defaultInstance.parse(rule.path()).matches(parsed));
    }
}
