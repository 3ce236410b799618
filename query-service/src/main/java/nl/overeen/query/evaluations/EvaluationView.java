package nl.overeen.query.evaluations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation with what was measured for its goal or ambition.
 *
 * @param indicatoren empty for an action, an OOGO or the collaboration itself
 */
record EvaluationView(
        @JsonUnwrapped EvaluationLine regel,
        UUID samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<IndicatorSeries> indicatoren) {

    static @Nullable EvaluationView fold(UUID id, Moment moment) {
        for (Fact fact : moment.facts())
            if (fact.event() instanceof Recorded recorded
                    && recorded.evaluation().value().equals(id)) return of(recorded, moment);
        return null;
    }

    private static EvaluationView of(Recorded recorded, Moment moment) {
        var known = Author.Known.in(moment);
        Subject subject = recorded.subject();
        @Nullable UUID ambition = Subjects.ambition(subject);
        return new EvaluationView(
                EvaluationLine.all(moment, known).stream()
                        .filter(line -> line.id().equals(recorded.evaluation().value()))
                        .findFirst()
                        .orElseThrow(),
                recorded.collaboration().value(),
                moment.day(),
                moment.known(),
                moment.planned(),
                ambition == null
                        ? List.of()
                        : Measured.in(moment, known, ambition).stream()
                                .filter(series -> EvaluationsView.isAbout(subject, series))
                                .toList());
    }
}
