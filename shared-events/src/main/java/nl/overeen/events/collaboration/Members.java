package nl.overeen.events.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;

/** Who sits at the table. */
public final class Members {
    private Members() {}

    /** The parties that are members on a day, as all facts known now say, in the order in which they joined. */
    public static List<PartyId> on(List<Fact> facts, LocalDate day) {
        return periods(AsOf.select(facts, day, Instant.MAX)).entrySet().stream()
                .filter(member -> member.getValue().contains(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Since when, and until when, each party was last a member.
     *
     * @param selected facts of the collaboration that count, in the order of {@link AsOf}
     */
    public static SequencedMap<PartyId, Period> periods(List<Fact> selected) {
        var periods = new LinkedHashMap<PartyId, Period>();
        for (Fact fact : selected) {
            LocalDate day = fact.origin().effective().lastDay();
            if (fact.event() instanceof CollaborationEvent.PartyAdmitted admitted)
                periods.put(admitted.party(), new Period(day, null));
            if (fact.event() instanceof CollaborationEvent.PartyReleased released)
                periods.computeIfPresent(released.party(), (party, period) -> period.endingOn(day));
        }
        return periods;
    }
}
