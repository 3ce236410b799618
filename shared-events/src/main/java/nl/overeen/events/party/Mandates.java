package nl.overeen.events.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;

/** Which mandates of a party hold. */
public final class Mandates {
    private Mandates() {}

    /** The mandates valid on a day, as all facts known now say: granted, within their period, and not revoked on or before it. */
    public static List<MandateGranted> on(List<Fact> facts, LocalDate day) {
        return of(AsOf.select(facts, day, Instant.MAX), day);
    }

    /** @param selected facts of the party that count on the day, in the order of {@link AsOf} */
    public static List<MandateGranted> of(List<Fact> selected, LocalDate day) {
        var valid = new LinkedHashMap<MandateId, MandateGranted>();
        for (Fact fact : selected) {
            if (fact.event() instanceof MandateGranted granted
                    && granted.period().contains(day)) valid.put(granted.mandate(), granted);
            if (fact.event() instanceof MandateRevoked revoked) valid.remove(revoked.mandate());
            if (fact.event() instanceof Succeeded) return List.of(); // nor what was given ahead, from a later day
        }
        return List.copyOf(valid.values());
    }
}
