package nl.overeen.query.ambition;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One ambition folded from its facts: its text in revisions.
 *
 * @param draft not yet shown to the other parties
 */
public record Revisions(
        AmbitionId ambition,
        CollaborationId collaboration,
        PartyId proposer,
        boolean draft,
        SequencedMap<Integer, Revision> byNumber) {

    /** The text of a revision and the fact that made it. */
    public record Revision(int number, Content content, Fact fact) {}

    /** The next state after a fact of this ambition's stream; a text begins with its proposal, or with its sharing. */
    public static @Nullable Revisions fold(@Nullable Revisions before, Fact fact) {
        if (!(fact.event() instanceof AmbitionEvent event)) return before;
        return switch (event) {
            case AmbitionEvent.Proposed p ->
                new Revisions(
                        p.ambition(), p.collaboration(), p.proposer(), p.draft(), with(before, 1, p.content(), fact));
            case AmbitionEvent.DraftShared s ->
                new Revisions(
                        s.ambition(),
                        s.collaboration(),
                        s.proposer(),
                        false,
                        before == null ? with(null, s.revision(), s.content(), fact) : before.byNumber);
            case ExecutionEvent ignored -> before;
            case RevisionEvent next ->
                before == null
                        ? null
                        : new Revisions(
                                before.ambition,
                                before.collaboration,
                                before.proposer,
                                before.draft,
                                with(before, next.revision(), next.content(), fact));
        };
    }

    /** @param facts of one ambition */
    public static @Nullable Revisions of(List<Fact> facts) {
        @Nullable Revisions revisions = null;
        for (Fact fact : facts) revisions = fold(revisions, fact);
        return revisions;
    }

    /** The revision in force or, while none is, the newest. */
    public Revision shown(Decisions decisions) {
        UUID id = ambition.value();
        return decisions
                .adopting(TextKind.AMBITION, id)
                .map(decision -> byNumber.get(decision.revision(TextKind.AMBITION, id)))
                .orElseGet(this::newest);
    }

    /** The last one written. */
    public Revision newest() {
        return byNumber.lastEntry().getValue();
    }

    private static SequencedMap<Integer, Revision> with(
            @Nullable Revisions before, int number, Content content, Fact fact) {
        var next = before == null ? new TreeMap<Integer, Revision>() : new TreeMap<>(before.byNumber);
        next.put(number, new Revision(number, content, fact));
        return next;
    }
}
