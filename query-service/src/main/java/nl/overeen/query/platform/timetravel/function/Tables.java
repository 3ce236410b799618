package nl.overeen.query.platform.timetravel.function;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What parties and collaborations are called, whose functions are whose, and who sits or sat at which table.
 *
 * @param members of each collaboration that was founded
 */
record Tables(
        Map<UUID, String> names,
        Map<FunctionId, UUID> homes,
        SequencedMap<UUID, SequencedMap<PartyId, Period>> members) {

    /**
     * That a party sits, or once sat, in a collaboration; a collaboration's own people sit in it without end.
     *
     * @param last absent while it has not left
     */
    record Seat(UUID collaboration, @Nullable LocalDate last) {

        boolean contains(LocalDate day) {
            return last == null || !day.isAfter(last);
        }
    }

    /** @param selected facts that count on the day, in the order of {@link nl.overeen.events.time.AsOf} */
    static Tables of(List<Fact> selected) {
        var tables = new Tables(new HashMap<>(), new HashMap<>(), new LinkedHashMap<>());
        var streams = new HashMap<UUID, List<Fact>>();
        for (Fact fact : selected) {
            UUID home = UUID.fromString(fact.id().stream());
            streams.computeIfAbsent(home, any -> new ArrayList<>()).add(fact);
            tables.add(home, fact.event());
        }
        tables.members.replaceAll((home, any) -> Members.periods(streams.get(home)));
        return tables;
    }

    private void add(UUID home, Object event) {
        if (event instanceof Founded founded) {
            names.put(home, founded.name());
            members.put(home, new LinkedHashMap<>());
        }
        if (event instanceof PartyEvent.Registered registered) names.put(home, registered.name());
        if (event instanceof PartyEvent.Renamed renamed) names.put(home, renamed.name());
        if (event instanceof PartyEvent.FunctionAppointed appointed) homes.put(appointed.function(), home);
        if (event instanceof CollaborationEvent.FunctionAppointed appointed) homes.put(appointed.function(), home);
    }

    String name(UUID home) {
        return names.getOrDefault(home, "");
    }

    /** The collaborations that a function for this party or collaboration opens. */
    List<Seat> openedBy(UUID home) {
        var seats = new ArrayList<Seat>();
        members.forEach((collaboration, periods) -> {
            @Nullable Period period = periods.get(new PartyId(home));
            if (period != null) seats.add(new Seat(collaboration, period.until()));
            if (collaboration.equals(home)) seats.add(new Seat(home, null));
        });
        return List.copyOf(seats);
    }
}
