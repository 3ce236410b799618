package nl.overeen.query.ambition.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.time.Fact;

/**
 * The edition in force: that of the latest decision that adopts one.
 *
 * @param decision that put it in force
 * @param place    of that decision among all, in their order
 */
public record EditionInForce(UUID id, int revision, Edition edition, Decision decision, int place) {

    /** @param facts that count, in the order of {@link nl.overeen.events.time.AsOf} */
    public static Optional<EditionInForce> in(List<Fact> facts, Decisions decisions) {
        Map<PinnedText, Edition> texts = new HashMap<>();
        for (Fact fact : facts)
            if (fact.event() instanceof EditionEvent made)
                TextRevision.madeBy(fact).ifPresent(revision -> texts.put(revision.text(), made.edition()));
        for (int place = decisions.inOrder().size() - 1; place >= 0; place--) {
            Decision decision = decisions.inOrder().get(place);
            if (!decision.adopts()) continue;
            for (PinnedText text : decision.concluded().texts())
                if (text.kind() == TextKind.AGENDA && texts.containsKey(text))
                    return Optional.of(
                            new EditionInForce(text.id(), text.revision(), texts.get(text), decision, place));
        }
        return Optional.empty();
    }

    /** Where an ambition stands in it, counted from 0; -1 when it does not. */
    public int indexOf(UUID ambition) {
        for (int index = 0; index < edition.lines().size(); index++)
            if (edition.lines().get(index).ambition().value().equals(ambition)) return index;
        return -1;
    }
}
