package nl.overeen.query.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overeen.query.platform.web.Problems;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.door.Allowance;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts what one person asks, by the login behind whatever sessions and tokens. */
final class PersonLimit extends OncePerRequestFilter {
    private final Allowance allowance;
    private final CurrentPerson current;
    private final Problems problems;

    PersonLimit(Allowance allowance, CurrentPerson current, Problems problems) {
        this.allowance = allowance;
        this.current = current;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Gate.isApi(request)
                || !Gate.isSomeone(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = current.login();
        try {
            allowance.spend(login.issuer() + "|" + login.subject());
        } catch (Refusal tooMany) {
            problems.write(request, response, tooMany);
            return;
        }
        chain.doFilter(request, response);
    }
}
