package nl.overeen.query.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/**
 * On what someone speaks for a party: a mandate or a representation, as it was given.
 *
 * @param door  the party that represents; absent for a mandate
 * @param alles whether it is for everything, or for named themes
 */
record Machtiging(
        UUID id,
        Author.@Nullable Partij door,
        boolean alles,
        LocalDate van,
        @Nullable LocalDate tot,
        Text besluit,
        LocalDate datum,
        @Nullable Text kenmerk) {

    /** @param party facts of the party that granted it */
    static @Nullable Machtiging mandate(List<Fact> party, @Nullable MandateId id) {
        for (Fact fact : party)
            if (fact.event() instanceof MandateGranted granted
                    && granted.mandate().equals(id))
                return of(granted.mandate().value(), null, granted.scope(), granted.period(), granted.ground());
        return null;
    }

    /** @param party facts of the party that is represented */
    static @Nullable Machtiging representation(List<Fact> party, @Nullable RepresentationId id, Author.Known known) {
        for (Fact fact : party)
            if (fact.event() instanceof RepresentationEntrusted it
                    && it.representation().equals(id))
                return of(
                        it.representation().value(),
                        known.partij(it.representative()),
                        it.scope(),
                        it.period(),
                        it.ground());
        return null;
    }

    private static Machtiging of(UUID id, Author.@Nullable Partij by, Scope scope, Period period, Ground ground) {
        return new Machtiging(
                id,
                by,
                scope.all(),
                period.from(),
                period.until(),
                ground.decision(),
                ground.date(),
                ground.reference());
    }
}
