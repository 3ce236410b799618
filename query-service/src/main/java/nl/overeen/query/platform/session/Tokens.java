package nl.overeen.query.platform.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** The access token of who is logged in: renewed in time, and when the provider says no, the session ends. */
@Component
public final class Tokens {
    private static final Set<String> PROVIDER_AWAY =
            Set.of("invalid_token_response", "server_error", "temporarily_unavailable");
    private static final long PAUSE_SECONDS = 5;

    private final Grants grants;
    private final Sessions sessions;
    private final Renewal renewal;
    private final Clock clock = Clock.systemUTC();
    private volatile Instant tryAgain = Instant.EPOCH;

    Tokens(Grants grants, Sessions sessions, Renewal renewal) {
        this.grants = grants;
        this.sessions = sessions;
        this.renewal = renewal;
    }

    /**
     * A token that is valid now.
     *
     * @throws Refusal 401 when the login has ended, 503 when the provider cannot be asked
     */
    public String current(HttpServletRequest request, OAuth2AuthenticationToken who) {
        @Nullable Grant grant = Grants.in(request);
        @Nullable HttpSession session = request.getSession(false);
        if (grant == null || session == null) throw ended(request);
        if (lasts(grant)) return grant.access();
        if (clock.instant().isBefore(tryAgain)) throw Refusals.unreachable();
        Grant renewed = renewal.alone(session.getId(), () -> renew(session.getId(), request, who));
        Grants.put(request, renewed);
        return renewed.access();
    }

    private Grant renew(String session, HttpServletRequest request, OAuth2AuthenticationToken who) {
        @Nullable Grant newest = sessions.grant(session);
        if (newest == null) throw ended(request);
        if (lasts(newest)) return newest;
        try {
            var client = grants.client(who.getAuthorizedClientRegistrationId(), newest);
            @Nullable Grant renewed = renewal.ask(client, who);
            if (renewed == null) throw ended(request);
            sessions.keep(session, renewed);
            return renewed;
        } catch (OAuth2AuthorizationException refused) {
            if (!PROVIDER_AWAY.contains(refused.getError().getErrorCode())) throw ended(request);
            tryAgain = clock.instant().plusSeconds(PAUSE_SECONDS);
            throw Refusals.unreachable();
        } catch (OAuth2AuthenticationException otherPerson) {
            throw ended(request);
        }
    }

    private boolean lasts(Grant grant) {
        return clock.instant().isBefore(grant.expires().minus(Renewal.MARGIN));
    }

    private static Refusal ended(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
        return Refusals.loginEnded();
    }
}
