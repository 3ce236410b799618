package nl.overeen.query.platform.timetravel.function;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.FoundationEvent;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.AuthorityEvent;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Names, functions and seats at the table, as of a day. */
final class Tables {
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<FunctionId, Appointment> appointments = new LinkedHashMap<>();
    private final Map<UUID, Map<UUID, Seat>> seats = new HashMap<>();

    /** A function and whom it was given to. */
    record Appointment(UUID home, FunctionId function, PersonId person, Role role, Text title, Period period) {

        Appointment endingOn(LocalDate day) {
            if (period.until() != null && period.until().isBefore(day)) return this;
            // An end before the beginning: it was never held.
            LocalDate from = day.isBefore(period.from()) ? day : period.from();
            return new Appointment(home, function, person, role, title, new Period(from, day));
        }
    }

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

    private Tables() {}

    static Tables fold(List<Fact> facts, LocalDate day, Instant known) {
        var tables = new Tables();
        AsOf.select(facts, day, known).forEach(tables::add);
        return tables;
    }

    List<Appointment> appointments() {
        return List.copyOf(appointments.values());
    }

    String name(UUID home) {
        return names.getOrDefault(home, "");
    }

    /** The collaborations that a function for this party or collaboration opens. */
    List<Seat> openedBy(UUID home) {
        @Nullable Map<UUID, Seat> taken = seats.get(home);
        return taken == null ? List.of() : new ArrayList<>(taken.values());
    }

    private void add(Fact fact) {
        UUID home = UUID.fromString(fact.id().stream());
        LocalDate day = fact.origin().effective().lastDay();
        switch (fact.event()) {
            case CollaborationEvent event -> collaboration(home, day, event);
            case PartyEvent event -> party(home, day, event);
            default -> {}
        }
    }

    private void collaboration(UUID home, LocalDate day, CollaborationEvent event) {
        switch (event) {
            case CollaborationEvent.Founded founded -> {
                names.put(home, founded.name());
                sit(home, new Seat(home, null));
            }
            case CollaborationEvent.PartyAdmitted admitted ->
                sit(admitted.party().value(), new Seat(home, null));
            case CollaborationEvent.PartyReleased released ->
                sit(released.party().value(), new Seat(home, day));
            case CollaborationEvent.FunctionAppointed it ->
                appoint(new Appointment(home, it.function(), it.person(), it.role(), it.title(), it.period()));
            case CollaborationEvent.FunctionEnded ended -> end(ended.function(), day);
            case FoundationEvent any -> {}
        }
    }

    private void party(UUID home, LocalDate day, PartyEvent event) {
        switch (event) {
            case PartyEvent.Registered registered -> names.put(home, registered.name());
            case PartyEvent.FunctionAppointed it ->
                appoint(new Appointment(home, it.function(), it.person(), it.role(), it.title(), it.period()));
            case PartyEvent.FunctionEnded ended -> end(ended.function(), day);
            case PartyEvent.Renamed renamed -> names.put(home, renamed.name());
            case PartyEvent.Succeeded any -> {}
            case PartyEvent.ContactNamed any -> {}
            case AuthorityEvent any -> {}
        }
    }

    private void appoint(Appointment appointment) {
        appointments.put(appointment.function(), appointment);
    }

    private void end(FunctionId function, LocalDate day) {
        appointments.computeIfPresent(function, (id, it) -> it.endingOn(day));
    }

    private void sit(UUID who, Seat seat) {
        seats.computeIfAbsent(who, any -> new LinkedHashMap<>()).put(seat.collaboration(), seat);
    }
}
