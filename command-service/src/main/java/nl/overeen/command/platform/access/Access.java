package nl.overeen.command.platform.access;

import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judges a write by its row in the table of rules. First what does not depend on the thing (login, function), then
 * whether the caller can see the thing (404), and only then whether he may do this (403).
 */
@Component
class Access {
    private final Callers callers;

    Access(Callers callers) {
        this.callers = callers;
    }

    /** @throws Rejection 403 when no row allows the operation at all */
    static Rule rule(String method, String pattern) {
        return Rules.TABLE.stream()
                .filter(row -> row.method().equals(method) && names(row.path()).equals(names(pattern)))
                .findFirst()
                .orElseThrow(() -> Rejection.forbidden("Deze handeling is voor niemand opengesteld."));
    }

    /** Who acts, for a row; the beheerder needs to act for nobody where the row lets him in. */
    Acting acting(Rule rule, String issuer, String subject, @Nullable UUID onBehalfOf) {
        var person = callers.person(issuer, subject);
        if (onBehalfOf == null && rule.administrator() && person.administrator()) return Acting.administrator(person);
        if (rule.roles().isEmpty()) throw Rejection.forbidden("Alleen een beheerder mag dit.");
        if (onBehalfOf == null)
            throw Rejection.input(
                    "namens.ontbreekt", "Zeg in de kop Namens voor welke partij of samenwerking u optreedt.");
        return callers.acting(person, onBehalfOf);
    }

    /** @throws Rejection 404 when the thing is not the caller's to see, 403 when he lacks the role */
    void judge(Rule rule, Acting acting, @Nullable CollaborationId collaboration, @Nullable PartyId party) {
        if (acting.forInstallation()) return;
        if (!reaches(acting, collaboration, party)) throw Rejection.notFound();
        if (acting.inOneOf(rule.roles()).isEmpty()) throw Rejection.forbidden("Uw functie laat dit niet toe.");
    }

    private boolean reaches(Acting acting, @Nullable CollaborationId collaboration, @Nullable PartyId party) {
        if (collaboration != null)
            return acting.party() == null
                    ? collaboration.equals(acting.collaboration())
                    : callers.members(collaboration).contains(acting.party());
        if (party == null) return false;
        return acting.collaboration() == null
                ? party.equals(acting.party())
                : callers.members(acting.collaboration()).contains(party);
    }

    private static String names(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "{}");
    }
}
