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
final class Visible {
    private Visible() {}

    /**
     * @param own   the reader's own parties
     * @param may   the collaborations that the reader may read
     * @param facts of one of them, in the store's order
     */
    static List<Fact> to(Set<PartyId> own, Set<CollaborationId> may, List<Fact> facts) {
        var elsewhere = new Elsewhere(own, may);
        var hidden = new HashSet<String>();
        var dropped = new HashSet<FactId>();
        var seen = new java.util.ArrayList<Fact>(facts.size());
        for (Fact fact : facts) {
            String stream = fact.id().stream();
            if (fact.event() instanceof AmbitionEvent.Proposed proposed
                    && proposed.draft()
                    && !own.contains(proposed.proposer())) hidden.add(stream);
            if (fact.event() instanceof AmbitionEvent.DraftShared) hidden.remove(stream);
            if (elsewhere.hides(fact) || hidden.contains(stream)) dropped.add(fact.id());
            else seen.add(beginning(fact, dropped));
        }
        return dropped.isEmpty() ? facts : List.copyOf(seen);
    }

    /** A fact that corrects what the reader never saw begins its chain for them. */
    private static Fact beginning(Fact fact, Set<FactId> dropped) {
        Origin o = fact.origin();
        if (o.replaces() == null || !dropped.contains(o.replaces())) return fact;
        var own = new Origin(
                o.actor(),
                o.function(),
                o.role(),
                o.party(),
                o.collaboration(),
                o.effective(),
                o.reason(),
                o.request(),
                null);
        return new Fact(fact.id(), fact.position(), fact.recorded(), own, fact.event());
    }
}
