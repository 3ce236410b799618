package nl.overeen.command.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.overeen.command.platform.problem.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Gives every answer its headers and its number, and every request one line in the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryAnswer extends OncePerRequestFilter {
    static final Map<String, String> HEADERS = Map.ofEntries(
            Map.entry("API-Version", "1.0.0"),
            Map.entry("Cache-Control", "no-store"),
            Map.entry("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            Map.entry("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry(
                    "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"));
    private static final List<String> FIELDS = List.of("method", "operation", "status", "actor", "origin", "ms");
    private static final Logger LOG = LoggerFactory.getLogger(EveryAnswer.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (response.getHeader(RequestId.HEADER) != null) { // an error of a request that has been here
            chain.doFilter(request, response);
            return;
        }
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        HEADERS.forEach(response::setHeader);
        response.setHeader(RequestId.HEADER, id);
        long start = System.nanoTime();
        MDC.put(RequestId.IN_LOG, id);
        try {
            chain.doFilter(request, response);
            log(request, response, (System.nanoTime() - start) / 1_000_000);
        } finally {
            MDC.remove(RequestId.IN_LOG);
        }
    }

    /** What the web server refuses by itself comes here only then. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, long ms) {
        Object[] line = {
            request.getMethod(),
            String.valueOf(operation(request)),
            response.getStatus(),
            String.valueOf(request.getAttribute("actor")),
            request.getRemoteAddr(),
            ms
        };
        var said = LOG.atInfo();
        for (int i = 0; i < line.length; i++) said = said.addKeyValue(FIELDS.get(i), line[i]);
        said.log("{} {} -> {} for {} from {} in {} ms", line);
    }

    private static Object operation(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
