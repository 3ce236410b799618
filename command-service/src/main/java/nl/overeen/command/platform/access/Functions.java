package nl.overeen.command.platform.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;

/** The functions that people hold for a party or a collaboration. */
final class Functions {

    /** A function that someone holds. */
    record Held(FunctionId id, PersonId person, Role role, Period period) {}

    private Functions() {}

    /** @param facts of the party or collaboration, effective on the day or before, in their order */
    static List<Held> of(PersonId person, LocalDate day, List<Fact> facts) {
        Map<FunctionId, Held> held = new HashMap<>();
        for (Fact fact : facts) {
            switch (fact.event()) {
                case PartyEvent.FunctionAppointed f ->
                    held.put(f.function(), new Held(f.function(), f.person(), f.role(), f.period()));
                case CollaborationEvent.FunctionAppointed f ->
                    held.put(f.function(), new Held(f.function(), f.person(), f.role(), f.period()));
                case PartyEvent.FunctionEnded f -> end(held, f.function(), fact, day);
                case CollaborationEvent.FunctionEnded f -> end(held, f.function(), fact, day);
                default -> {}
            }
        }
        var valid = new ArrayList<>(held.values());
        valid.removeIf(f -> !f.person().equals(person) || !f.period().contains(day));
        valid.sort(Comparator.comparing(Held::role));
        return valid;
    }

    /** The day of an ending is the last on which the function is held. */
    private static void end(Map<FunctionId, Held> held, FunctionId function, Fact fact, LocalDate day) {
        if (fact.origin().effective().lastDay().isBefore(day)) held.remove(function);
    }
}
