package nl.overeen.query.platform.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is older than a working day, however busy it is. */
public final class SessionLimit extends OncePerRequestFilter {
    private final Sessions sessions;

    public SessionLimit(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null && sessions.isTooOld(Instant.ofEpochMilli(session.getCreationTime()))) session.invalidate();
        chain.doFilter(request, response);
    }
}
