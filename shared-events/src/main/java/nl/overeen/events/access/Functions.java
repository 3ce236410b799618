package nl.overeen.events.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;

/** Who holds which function, read from the facts of a party or a collaboration. */
public final class Functions {
    private Functions() {}

    /** The functions that are valid on a day, as all facts known now say. */
    public static List<Function> on(List<Fact> facts, LocalDate day) {
        return of(AsOf.select(facts, day, Instant.MAX)).stream()
                .filter(function -> function.period().contains(day))
                .toList();
    }

    /**
     * Every function, also one that has ended, with its period.
     *
     * @param selected facts that count, in the order of {@link AsOf}
     */
    public static List<Function> of(List<Fact> selected) {
        var functions = new LinkedHashMap<FunctionId, Function>();
        for (Fact fact : selected) {
            LocalDate day = fact.origin().effective().lastDay();
            if (fact.event() instanceof CollaborationEvent.FunctionAppointed a)
                functions.put(a.function(), new Function(a.function(), a.person(), a.role(), a.title(), a.period()));
            if (fact.event() instanceof PartyEvent.FunctionAppointed a)
                functions.put(a.function(), new Function(a.function(), a.person(), a.role(), a.title(), a.period()));
            if (fact.event() instanceof CollaborationEvent.FunctionEnded e) end(functions, e.function(), day);
            if (fact.event() instanceof PartyEvent.FunctionEnded e) end(functions, e.function(), day);
        }
        return List.copyOf(functions.values());
    }

    /** An end never lengthens a function, nor undoes an earlier end; ended before it began, it was never held. */
    private static void end(LinkedHashMap<FunctionId, Function> functions, FunctionId id, LocalDate last) {
        functions.computeIfPresent(
                id,
                (ignored, f) -> last.isBefore(f.period().from())
                        ? null
                        : new Function(
                                f.id(),
                                f.person(),
                                f.role(),
                                f.title(),
                                f.period().endingOn(last)));
    }
}
