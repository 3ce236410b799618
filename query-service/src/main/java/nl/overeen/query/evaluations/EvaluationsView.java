package nl.overeen.query.evaluations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of a region: what was judged, what follows, what was measured.
 *
 * @param evaluaties  newest day first
 * @param indicatoren one series for each
 */
record EvaluationsView(
        UUID samenwerking,
        LocalDate op,
        Instant bekendOp,
        boolean gepland,
        List<EvaluationLine> evaluaties,
        List<IndicatorSeries> indicatoren) {

    /** @param ambition to which both lists are narrowed; all when absent */
    static EvaluationsView fold(UUID collaboration, @Nullable UUID ambition, Moment moment) {
        var known = Author.Known.in(moment);
        return new EvaluationsView(
                collaboration,
                moment.day(),
                moment.known(),
                moment.planned(),
                EvaluationLine.all(moment, known).stream()
                        .filter(line -> ambition == null
                                || ambition.equals(line.onderwerp().ambitie()))
                        .toList(),
                Measured.in(moment, known, ambition));
    }

    /** Whether a series belongs to what was evaluated: its goal, or any of its ambition. */
    static boolean isAbout(Subject subject, IndicatorSeries series) {
        return switch (subject.kind()) {
            case GOAL -> series.doelstelling().id().equals(subject.id());
            case AMBITION -> true;
            case ACTION, OOGO, COLLABORATION -> false;
        };
    }
}
