package nl.overeen.query.platform.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Sessions as they are stored, beside the copy that a request carries. */
@Component
public final class Sessions {
    private final SessionRepository<? extends Session> stored;
    private final Duration longest;
    private final Clock clock = Clock.systemUTC();

    Sessions(SessionRepository<? extends Session> stored, @Value("${overeen.session.longest:12h}") Duration longest) {
        this.stored = stored;
        this.longest = longest;
    }

    /** Whether the session still is: not logged out, not idle too long, not too old. */
    public boolean isAlive(String id) {
        @Nullable Session session = stored.findById(id);
        return session != null && !session.isExpired() && !isTooOld(session.getCreationTime());
    }

    boolean isTooOld(Instant created) {
        return clock.instant().isAfter(created.plus(longest));
    }

    @Nullable
    Grant grant(String id) {
        @Nullable Session session = stored.findById(id);
        return session == null ? null : session.getAttribute(Grant.class.getName());
    }

    void keep(String id, Grant grant) {
        keep(stored, id, grant);
    }

    private static <S extends Session> void keep(SessionRepository<S> stored, String id, Grant grant) {
        @Nullable S session = stored.findById(id);
        if (session == null) return;
        session.setAttribute(Grant.class.getName(), grant);
        stored.save(session);
    }
}
