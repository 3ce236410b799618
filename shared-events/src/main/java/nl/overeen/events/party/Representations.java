package nl.overeen.events.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;

/** Who speaks for a party. */
public final class Representations {
    private Representations() {}

    /** The representations valid on a day, as all facts known now say: entrusted, within their period, and not withdrawn on or before it. */
    public static List<RepresentationEntrusted> on(List<Fact> facts, LocalDate day) {
        return of(AsOf.select(facts, day, Instant.MAX), day);
    }

    /** @param selected facts of the party represented that count on the day, in the order of {@link AsOf} */
    public static List<RepresentationEntrusted> of(List<Fact> selected, LocalDate day) {
        var valid = new LinkedHashMap<RepresentationId, RepresentationEntrusted>();
        for (Fact fact : selected) {
            if (fact.event() instanceof RepresentationEntrusted entrusted
                    && entrusted.period().contains(day)) valid.put(entrusted.representation(), entrusted);
            if (fact.event() instanceof RepresentationWithdrawn withdrawn) valid.remove(withdrawn.representation());
            if (fact.event() instanceof Succeeded) return List.of(); // nor what was given ahead, from a later day
        }
        return List.copyOf(valid.values());
    }
}
