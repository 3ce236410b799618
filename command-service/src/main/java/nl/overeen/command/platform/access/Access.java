package nl.overeen.command.platform.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.overeen.command.platform.access.Tables.Sight;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Whose;
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
    private final Tables tables;

    Access(Callers callers, Tables tables) {
        this.callers = callers;
        this.tables = tables;
    }

    /** @throws Rejection 403 when no row allows the operation at all */
    static Rule rule(String method, String pattern) {
        return Rules.find(method, pattern)
                .orElseThrow(() -> Rejection.forbidden("Deze handeling is voor niemand opengesteld."));
    }

    /** Who acts, for a row; the beheerder needs to act for nobody where the row lets him in. */
    Acting acting(Rule rule, String issuer, String subject, @Nullable UUID onBehalfOf) {
        var person = callers.person(issuer, subject);
        if (onBehalfOf == null && rule.isForAdministrator() && person.administrator())
            return Acting.administrator(person);
        if (rule.isAboutInstallation() || onBehalfOf == null && rule.roles().isEmpty())
            throw Rejection.forbidden("Alleen een beheerder mag dit.");
        if (onBehalfOf == null)
            throw Rejection.input(
                    "namens.ontbreekt", "Zeg in de kop Namens voor welke partij of samenwerking u optreedt.");
        return callers.acting(person, onBehalfOf);
    }

    /**
     * Judges a thing of a collaboration, or a party itself.
     *
     * @param since the first day of which one can read about it
     * @throws Rejection 404 when it is not the caller's to see; 403 when it is, but not to do this with
     */
    void judge(
            Rule rule,
            Acting acting,
            @Nullable CollaborationId collaboration,
            @Nullable PartyId party,
            LocalDate since) {
        if (acting.forInstallation()) return;
        Sight sight = collaboration != null
                ? tables.of(acting, collaboration, since)
                : party != null ? tables.of(acting, party) : Sight.NONE;
        if (sight == Sight.NONE) throw Rejection.notFound();
        if (sight == Sight.READ) throw Rejection.forbidden("Dit kan alleen wie nu aan tafel zit.");
        Set<Whose> whose = acting.may(rule);
        if (whose.isEmpty()) throw Rejection.forbidden("Uw functie laat dit niet toe.");
        if (party != null && !party.equals(acting.party()) && !whose.contains(Whose.TABLE))
            throw Rejection.forbidden("U kunt dit alleen voor uw eigen partij doen.");
    }
}
