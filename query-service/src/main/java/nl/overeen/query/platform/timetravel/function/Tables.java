package nl.overeen.query.platform.timetravel.function;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * What parties and collaborations are called, who works for them, and who sits or sat at which table.
 *
 * @param streams the facts of each party and collaboration
 * @param members of each collaboration that was founded
 */
record Tables(
        Map<UUID, String> names,
        SequencedMap<UUID, List<Fact>> streams,
        SequencedMap<UUID, SequencedMap<PartyId, Period>> members) {

    /** A function and for which party or collaboration it is held. */
    record Appointment(UUID home, Function function) {}

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
        var tables = new Tables(new HashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Fact fact : selected) tables.add(UUID.fromString(fact.id().stream()), fact);
        tables.members.replaceAll((home, any) -> Members.periods(tables.streams.get(home)));
        return tables;
    }

    private void add(UUID home, Fact fact) {
        streams.computeIfAbsent(home, any -> new ArrayList<>()).add(fact);
        if (fact.event() instanceof Founded founded) {
            names.put(home, founded.name());
            members.put(home, new LinkedHashMap<>());
        }
        if (fact.event() instanceof Registered registered) names.put(home, registered.name());
        if (fact.event() instanceof Renamed renamed) names.put(home, renamed.name());
    }

    /** Every function by its first day; each home gives and ends its own, whatever ids another uses. */
    List<Appointment> appointments() {
        return streams.entrySet().stream()
                .flatMap(home -> Functions.of(home.getValue()).stream()
                        .map(function -> new Appointment(home.getKey(), function)))
                .sorted(Comparator.comparing(
                        appointment -> appointment.function().period().from()))
                .toList();
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
