package nl.overeen.query.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.query.platform.timetravel.Moment;

/**
 * The besluitenregister of a region.
 *
 * @param besluiten newest first: by OOGO day, starting time, and the order of the items at their conclusion
 */
record DecisionLogView(LocalDate op, Instant bekendOp, boolean gepland, List<DecisionLine> besluiten) {

    static DecisionLogView fold(Moment moment, Filter filter) {
        return new DecisionLogView(
                moment.day(),
                moment.known(),
                moment.planned(),
                moment.decisions().inOrder().reversed().stream()
                        .filter(decision -> filter.takes(decision, moment))
                        .map(decision -> DecisionLine.of(decision, moment))
                        .filter(filter::takes)
                        .toList());
    }

    /** The same with these decisions only. */
    DecisionLogView with(List<DecisionLine> found) {
        return new DecisionLogView(op, bekendOp, gepland, found);
    }
}
