package nl.overeen.events.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.id.FactId;
import nl.overeen.events.value.Lasting;
import org.jspecify.annotations.Nullable;

/** Which facts correct or void which: a chain is a fact, its correction, the correction of that, and so on. */
record Chains(Map<FactId, Long> firstPositions, Set<FactId> replaced, Set<FactId> lasting) {

    /** @param facts in the store's order, so that a fact comes before the ones that replace it */
    static Chains of(List<Fact> facts) {
        var positions = new HashMap<FactId, Long>();
        var firstPositions = new HashMap<FactId, Long>();
        var replaced = new HashSet<FactId>();
        var lasting = new HashSet<FactId>();
        for (Fact fact : facts) {
            positions.put(fact.id(), fact.position());
            if (fact.event() instanceof Lasting) lasting.add(fact.id());
            @Nullable FactId earlier = fact.origin().replaces();
            if (earlier == null) continue;
            replaced.add(earlier);
            // For a reader who may not see the earlier fact, the chain begins here.
            long first = positions.getOrDefault(earlier, fact.position());
            firstPositions.put(fact.id(), firstPositions.getOrDefault(earlier, first));
        }
        return new Chains(firstPositions, replaced, lasting);
    }

    /** Whether the fact itself still speaks: not taken away by a correction, and not itself the mark of a voiding. */
    boolean counts(Fact fact) {
        return lasting.contains(fact.id()) || !(replaced.contains(fact.id()) || fact.event() instanceof FactVoided);
    }

    /** Whether a lasting fact is to be shown as "later gecorrigeerd". */
    boolean corrected(Fact fact) {
        return lasting.contains(fact.id()) && replaced.contains(fact.id());
    }

    /** Content keeps its own place: its correction is a next revision, not another reading of the same fact. */
    long firstPosition(Fact fact) {
        return lasting.contains(fact.id()) ? fact.position() : firstPositions.getOrDefault(fact.id(), fact.position());
    }
}
