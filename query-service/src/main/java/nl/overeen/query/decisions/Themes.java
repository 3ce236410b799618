package nl.overeen.query.decisions;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.query.platform.timetravel.Moment;

/** The themes that a decision is about: those of its ambitions, each in the revision decided on. */
final class Themes {
    private Themes() {}

    static Set<ThemeId> of(Decision decision, Moment moment) {
        return decision.texts().stream()
                .flatMap(text -> moment.recorded(text.id()).stream()
                        .filter(fact -> TextRevision.madeBy(fact)
                                .filter(made -> made.text().equals(text))
                                .isPresent()))
                .flatMap(fact -> fact.event() instanceof RevisionEvent ambition
                        ? ambition.content().themes().stream()
                        : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
