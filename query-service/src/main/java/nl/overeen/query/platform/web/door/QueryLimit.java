package nl.overeen.query.platform.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what asks too much in its address, before anything reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
final class QueryLimit extends OncePerRequestFilter {
    private static final int LONGEST = 4000;
    private static final int MOST = 50;

    private final Problems problems;

    QueryLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTooMuch(request.getQueryString())) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                request,
                response,
                new Refusal(400, "vraag.te-lang", "Vraag hoogstens 50 dingen tegelijk, in hoogstens 4000 tekens."));
    }

    private static boolean isTooMuch(@Nullable String query) {
        return query != null
                && (query.length() > LONGEST
                        || query.chars().filter(c -> c == '&').count() >= MOST);
    }
}
