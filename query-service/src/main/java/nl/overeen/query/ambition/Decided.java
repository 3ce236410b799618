package nl.overeen.query.ambition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.query.ambition.edition.EditionInForce;
import org.jspecify.annotations.Nullable;

/**
 * What decisions made of each ambition, gathered in one pass.
 *
 * @param edition in force, if any
 */
public record Decided(
        Map<UUID, Deciding> deciding, @Nullable EditionInForce edition) {

    /**
     * @param first    its place on the agenda: by the first decision that put it there
     * @param adopting the decision that put its text in force, and that one's place
     * @param reserved a decision that awaits ratification, unless a later one put a text in force
     */
    public record Deciding(
            int first,
            @Nullable Decision adopting,
            int place,
            @Nullable Decision reserved) {}

    public static Decided of(Decisions decisions, @Nullable EditionInForce edition) {
        var deciding = new HashMap<UUID, Deciding>();
        List<Decision> inOrder = decisions.inOrder();
        for (int place = 0; place < inOrder.size(); place++) {
            Decision decision = inOrder.get(place);
            if (!decision.adopts() && !decision.adoptsLater()) continue;
            for (PinnedText text : decision.texts())
                if (text.kind() == TextKind.AMBITION)
                    deciding.put(text.id(), next(deciding.get(text.id()), deciding.size(), decision, place));
        }
        return new Decided(deciding, edition);
    }

    private static Deciding next(@Nullable Deciding before, int last, Decision decision, int place) {
        int first = before == null ? last : before.first;
        if (decision.adopts()) return new Deciding(first, decision, place, null);
        return new Deciding(
                first, before == null ? null : before.adopting, before == null ? place : before.place, decision);
    }

    /** The decision whose revision is shown. */
    public @Nullable Decision decision(UUID ambition) {
        @Nullable Deciding found = deciding.get(ambition);
        if (found == null) return null;
        return found.adopting != null ? found.adopting : found.reserved;
    }

    /** The revision shown: the one that a decision put in force, or the newest of a proposal. */
    public Revisions.Revision shown(Revisions ambition) {
        UUID id = ambition.ambition().value();
        @Nullable Decision deciding = decision(id);
        Revisions.@Nullable Revision decidedOn =
                deciding == null ? null : ambition.byNumber().get(deciding.revision(TextKind.AMBITION, id));
        return decidedOn != null ? decidedOn : ambition.newest();
    }

    public Status status(Revisions ambition) {
        return status(
                ambition.ambition().value(),
                ambition.draft(),
                shown(ambition).content().ending());
    }

    private Status status(UUID ambition, boolean draft, @Nullable Ending ending) {
        @Nullable Deciding found = deciding.get(ambition);
        boolean adopted = found != null && found.adopting != null;
        if (ending != null) return ending.into().isEmpty() ? Status.WITHDRAWN : Status.MERGED;
        if (found == null) return draft ? Status.DRAFT : Status.PROPOSAL;
        if (!adopted) return Status.ADOPTED_WITH_RESERVATION;
        boolean left = edition != null && found.place < edition.place() && edition.indexOf(ambition) < 0;
        return left ? Status.PREVIOUS_EDITION : Status.ADOPTED;
    }

    /** Where it comes: the edition in its order, what was adopted one by one, proposals, what an edition left, what ended. */
    long rank(UUID ambition, Status status) {
        @Nullable Deciding found = deciding.get(ambition);
        int index = edition == null ? -1 : edition.indexOf(ambition);
        int first = found == null ? 0 : found.first;
        return switch (status) {
            case ADOPTED, ADOPTED_WITH_RESERVATION -> index >= 0 ? rank(0, index) : rank(1, first);
            case PROPOSAL, DRAFT -> rank(2, 0);
            case PREVIOUS_EDITION -> rank(3, first);
            case MERGED, WITHDRAWN -> rank(4, first);
        };
    }

    private static long rank(int group, int within) {
        return ((long) group << 32) + within;
    }
}
