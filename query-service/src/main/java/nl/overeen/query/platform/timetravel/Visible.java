package nl.overeen.query.platform.timetravel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;

/**
 * What a reader may see of a history, at any K: a draft of another party begins for them where it was shared, and what a
 * party arranged for another collaboration is not there.
 */
public final class Visible {
    private Visible() {}

    /**
     * Whether the fact at this place in the store can be seen at a table, or was arranged for another one.
     *
     * @param facts of one party
     */
    public static boolean isAt(CollaborationId table, long position, List<Fact> facts) {
        var hidden = hidden(Set.of(), Set.of(table), facts);
        return facts.stream().anyMatch(fact -> fact.position() == position && !hidden.contains(fact.id()));
    }

    /**
     * @param own   the reader's own parties
     * @param may   the collaborations that the reader may read
     * @param facts of one of them, in the store's order
     */
    static List<Fact> to(Set<PartyId> own, Set<CollaborationId> may, List<Fact> facts) {
        return without(hidden(own, may, facts), facts);
    }

    /** What the reader may not see of them; readers of the same have the same rights here. */
    static Set<FactId> hidden(Set<PartyId> own, Set<CollaborationId> may, List<Fact> facts) {
        var elsewhere = new Elsewhere(own, may);
        var drafts = new HashSet<String>();
        var hidden = new HashSet<FactId>();
        for (Fact fact : facts) {
            String stream = fact.id().stream();
            if (fact.event() instanceof AmbitionEvent.Proposed proposed
                    && proposed.draft()
                    && !own.contains(proposed.proposer())) drafts.add(stream);
            if (fact.event() instanceof AmbitionEvent.DraftShared) drafts.remove(stream);
            if (elsewhere.hides(fact) || drafts.contains(stream)) hidden.add(fact.id());
        }
        return hidden;
    }

    /** The facts that are left; the same list where all are. */
    static List<Fact> without(Set<FactId> hidden, List<Fact> facts) {
        return hidden.isEmpty()
                ? facts
                : facts.stream()
                        .filter(fact -> !hidden.contains(fact.id()))
                        .map(fact -> beginning(fact, hidden))
                        .toList();
    }

    /** A fact that corrects what the reader never saw begins its chain for them. */
    private static Fact beginning(Fact fact, Set<FactId> hidden) {
        Origin o = fact.origin();
        if (o.replaces() == null || !hidden.contains(o.replaces())) return fact;
        var own = new Origin(
                o.actor(),
                o.function(),
                o.role(),
                o.party(),
                o.collaboration(),
                o.effective(),
                o.reason(),
                o.request(),
                null,
                o.confirmed());
        return new Fact(fact.id(), fact.position(), fact.recorded(), own, fact.event());
    }
}
