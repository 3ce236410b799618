package nl.overeen.events.collaboration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;

/** Which version of the procedure holds. */
public final class Procedures {
    private Procedures() {}

    /**
     * The version that holds on a day; empty before the first, when the default rule applies.
     *
     * @param selected facts of the collaboration that count on the day, in the order of {@link nl.overeen.events.time.AsOf}
     */
    public static Optional<ProcedureLaidDown> of(List<Fact> selected) {
        return selected.stream()
                .filter(fact -> fact.event() instanceof ProcedureLaidDown)
                .map(fact -> (ProcedureLaidDown) fact.event())
                .reduce((earlier, later) -> later);
    }

    /**
     * A version by its number; empty for 0, before the first.
     *
     * @param facts of the collaboration, in the store's order
     */
    public static Optional<Procedure> version(List<Fact> facts, int number) {
        return AsOf.select(facts, Instant.MAX, any -> true).stream()
                .filter(fact -> fact.event() instanceof ProcedureLaidDown laid && laid.version() == number)
                .map(fact -> ((ProcedureLaidDown) fact.event()).procedure())
                .reduce((earlier, later) -> later);
    }

    /** The decision rule of a version; the default one before the first. */
    public static DecisionRule rule(List<Fact> facts, int number) {
        return version(facts, number).map(Procedure::rule).orElse(DecisionRule.DEFAULT);
    }

    /** The kinds of parties that a version asks for a position; before the first all that hold one. */
    public static Set<PartyKind> asked(List<Fact> facts, int number) {
        return version(facts, number)
                .map(procedure -> Set.copyOf(procedure.asked()))
                .orElseGet(() -> Stream.of(PartyKind.values())
                        .filter(PartyKind::holdsPosition)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
