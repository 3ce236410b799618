package nl.overeen.command.platform.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;

/** The parties at a collaboration's table, with the last day of those that left. */
final class Table {
    private Table() {}

    /** @param facts of the collaboration, effective on the day or before, in their order */
    static Set<PartyId> on(LocalDate day, List<Fact> facts) {
        Map<PartyId, LocalDate> until = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.event() instanceof PartyAdmitted admitted) until.put(admitted.party(), LocalDate.MAX);
            if (fact.event() instanceof PartyReleased released)
                until.put(released.party(), fact.origin().effective().lastDay());
        }
        return until.entrySet().stream()
                .filter(entry -> !entry.getValue().isBefore(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
