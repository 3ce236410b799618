package nl.overeen.command.platform.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Rule;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The caller of the request at hand: settled before its operation begins. */
public final class Caller {
    private static final String SETTLED = Caller.class.getName();

    private final Access access;
    private final Rule rule;
    private final Acting acting;
    private final @Nullable String key;
    private final @Nullable Long expected;

    Caller(Access access, Rule rule, Acting acting, @Nullable String key, @Nullable Long expected) {
        this.access = access;
        this.rule = rule;
        this.acting = acting;
        this.key = key;
        this.expected = expected;
    }

    public static Caller current() {
        var settled =
                RequestContextHolder.currentRequestAttributes().getAttribute(SETTLED, RequestAttributes.SCOPE_REQUEST);
        if (settled instanceof Caller caller) return caller;
        throw new IllegalStateException("no caller was settled for this request");
    }

    void settle() {
        RequestContextHolder.currentRequestAttributes().setAttribute(SETTLED, this, RequestAttributes.SCOPE_REQUEST);
    }

    /**
     * @param since the first day of which one can read about the thing
     * @throws Rejection 404 when it is not the caller's to see; 403 when it is, but not to do this with
     */
    public void judge(@Nullable CollaborationId collaboration, @Nullable PartyId party, LocalDate since) {
        access.judge(rule, acting, collaboration, party, since);
    }

    /**
     * The same caller under the row of another operation: correcting a fact is for whom may record it.
     *
     * @throws Rejection 403 when the installation's beheerder acts and that row does not let him in
     */
    public void under(String path) {
        Rule other = Access.rule("POST", path);
        if (acting.forInstallation() && !other.isForAdministrator())
            throw Rejection.forbidden("Een beheerder mag dit feit niet corrigeren.");
        new Caller(access, other, acting, key, expected).settle();
    }

    public PersonId person() {
        return acting.person().id();
    }

    /** The function in which this is done; absent for a beheerder. */
    public @Nullable FunctionId function() {
        return held().map(Function::id).orElse(null);
    }

    public @Nullable Role role() {
        return held().map(Function::role).orElse(null);
    }

    public @Nullable PartyId party() {
        return acting.party();
    }

    /** A draft exists for its own party alone, and for the installation's beheerder. */
    public boolean seesDraftsOf(PartyId party) {
        return acting.forInstallation() || party.equals(acting.party());
    }

    public @Nullable CollaborationId collaboration() {
        return acting.collaboration();
    }

    /** From If-Match. */
    public @Nullable Long expected() {
        return expected;
    }

    /** From Idempotency-Key. */
    public @Nullable String key() {
        return key;
    }

    /** For whom, as the request said it; the installation when for nobody. */
    public String onBehalfOf() {
        return Optional.<Object>ofNullable(acting.party()).orElse(acting.collaboration()) + "";
    }

    /** A name-based id: the same caller with the same key means the same thing. */
    public Optional<UUID> derivedId() {
        return Optional.ofNullable(key).map(given -> DerivedId.of(person().value(), given));
    }

    private Optional<Function> held() {
        return acting.inOneOf(rule.roles().keySet());
    }
}
