package nl.overeen.query.platform.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.id.PersonId;
import nl.overeen.query.platform.web.Refusals;
import nl.overeen.query.platform.web.door.RequestLog;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;

/** Who asks: the login of this request, by session or bearer token, and the person of the directory behind it. */
@Component
public class CurrentPerson {
    private static final String BY_LOGIN =
            "SELECT id, name, administrator FROM person WHERE issuer = :issuer AND subject = :subject";

    private final JdbcClient directory;

    CurrentPerson(JdbcClient directory) {
        this.directory = directory;
    }

    /**
     * How the provider knows who asks.
     *
     * @throws nl.overeen.query.platform.web.Refusal 401 when nobody is logged in
     */
    public Login login() {
        @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who instanceof JwtAuthenticationToken bearer)
            return Login.of(bearer.getToken().getClaims());
        if (who != null && who.getPrincipal() instanceof OidcUser user)
            return Login.of(user.getIdToken().getClaims());
        throw Refusals.noLogin();
    }

    /** The person behind the login; empty for who can log in but is not registered. */
    public Optional<Person> person() {
        Login login = login();
        Optional<Person> person = directory
                .sql(BY_LOGIN)
                .param("issuer", login.issuer())
                .param("subject", login.subject())
                .query((row, number) -> new Person(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("administrator")))
                .optional();
        person.ifPresent(known -> RequestLog.by(known.id()));
        return person;
    }

    /**
     * The person behind the login.
     *
     * @throws nl.overeen.query.platform.web.Refusal 403 for who is not registered, or no longer
     */
    public Person registered() {
        return person().orElseThrow(Refusals::unknownPerson);
    }

    /** Whether the directory still knows this person: asked while a page stays open. */
    public boolean remembers(PersonId person) {
        return directory
                        .sql("SELECT count(*) FROM person WHERE id = ? AND subject IS NOT NULL")
                        .param(person.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * A login: the pair that identifies, and the name that the provider tells.
     *
     * @param name absent when the provider tells none
     */
    public record Login(
            String issuer, String subject, @Nullable String name) {
        static Login of(Map<String, Object> claims) {
            @Nullable Object name = claims.get("name");
            return new Login(text(claims, "iss"), text(claims, "sub"), name == null ? null : name.toString());
        }

        private static String text(Map<String, Object> claims, String claim) {
            @Nullable Object value = claims.get(claim);
            if (value == null) throw Refusals.noLogin();
            return value.toString();
        }

        @Override
        public String toString() {
            return "Login";
        }
    }
}
