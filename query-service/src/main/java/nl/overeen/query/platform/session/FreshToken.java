package nl.overeen.query.platform.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whom the provider no longer knows may not read on either: a session lives as long as its tokens can be renewed. */
public final class FreshToken extends OncePerRequestFilter {
    private final Tokens tokens;
    private final Problems problems;

    public FreshToken(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/v1/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken who) {
            try {
                tokens.current(request, who);
            } catch (Refusal refusal) {
                // A provider that is away for a moment keeps nobody from reading; a write asks again and waits.
                if (refusal.status() == 401) {
                    problems.write(request, response, refusal);
                    return;
                }
            }
        }
        chain.doFilter(request, response);
    }
}
