package nl.overeen.query.platform.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.overeen.events.id.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** One line in the log for each request: what, by whom, from where, how it ended. Never what was asked or said. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public final class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
    private static final List<String> FIELDS = List.of("method", "operation", "status", "actor", "origin", "ms");
    private static final String ACTOR = RequestLog.class.getName() + ".actor";
    private static final String START = RequestLog.class.getName() + ".start";

    RequestLog() {}

    /** Notes who makes the request at hand, once that is known. */
    public static void by(PersonId person) {
        @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(ACTOR, person, RequestAttributes.SCOPE_REQUEST);
    }

    /** Who makes the request; null while nobody is known. */
    public static @Nullable PersonId actor(HttpServletRequest request) {
        return request.getAttribute(ACTOR) instanceof PersonId person ? person : null;
    }

    /** When the request came in. */
    public static Instant start(HttpServletRequest request) {
        return request.getAttribute(START) instanceof Instant start ? start : Instant.now();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Instant start = Instant.now();
        request.setAttribute(START, start);
        chain.doFilter(request, response);
        if (isAFile(request) && response.getStatus() < 400) return;
        Object[] line = {
            request.getMethod(),
            operation(request),
            response.getStatus(),
            String.valueOf(actor(request)),
            request.getRemoteAddr(),
            Duration.between(start, Instant.now()).toMillis()
        };
        var said = LOG.atInfo();
        for (int i = 0; i < line.length; i++) said = said.addKeyValue(FIELDS.get(i), line[i]);
        said.log("{} {} -> {} for {} from {} in {} ms", line);
    }

    private static boolean isAFile(HttpServletRequest request) {
        return request.getMethod().equals("GET") && operation(request).equals("/**");
    }

    /** As the description writes it, without ids; what was refused before has none. */
    private static String operation(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
