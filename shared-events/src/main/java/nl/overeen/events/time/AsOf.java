package nl.overeen.events.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.overeen.events.id.FactId;

/** "As of D, known at K": which facts count, and in which order they are folded. The one mechanism of every view. */
public final class AsOf {
    private AsOf() {}

    /**
     * @param facts in the store's order
     * @param day   D: facts effective later are left out
     * @param known K: facts recorded later are left out
     * @return the facts that count, by effective day and then by the place in the store of their chain's first fact
     */
    public static List<Fact> select(List<Fact> facts, LocalDate day, Instant known) {
        return timeline(facts, known).on(day);
    }

    /** The same, with another rule than a day for what is effective: an OOGO sees only part of its own day. */
    public static List<Fact> select(List<Fact> facts, Instant known, Predicate<Fact> effective) {
        return timeline(facts, known).facts().stream().filter(effective).toList();
    }

    /**
     * The same for every day at once: who asks about many days asks this once.
     *
     * @param facts in the store's order
     * @param known K: facts recorded later are left out
     */
    public static Timeline timeline(List<Fact> facts, Instant known) {
        var taken = knownAt(facts, known);
        Chains chains = Chains.of(taken);
        return Timeline.of(taken.stream().filter(chains::counts).toList(), chains::firstPosition);
    }

    /** The lasting facts that another fact known at K corrects or voids: shown as "later gecorrigeerd". */
    public static Set<FactId> corrected(List<Fact> facts, Instant known) {
        var taken = knownAt(facts, known);
        Chains chains = Chains.of(taken);
        return taken.stream().filter(chains::corrected).map(Fact::id).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Fact> knownAt(List<Fact> facts, Instant known) {
        return facts.stream().filter(fact -> !fact.recorded().isAfter(known)).toList();
    }
}
