package nl.overeen.query.evaluations;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.id.FactId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one indicator, by day; one series too where an ambition took the indicator over from another.
 *
 * @param doelstelling the goal it belongs to
 * @param vastgesteld  the revision is in force and has the indicator
 * @param vervallen    the revision shown no longer has it: its words are those of the last one that had
 * @param stand        gemeten, or geen-meting: a state of its own, never 0
 */
record IndicatorSeries(
        UUID indicator,
        Gemetene ambitie,
        Meetdoel doelstelling,
        Text tekst,
        IndicatorKind soort,
        @Nullable Text eenheid,
        @Nullable BigDecimal nulmeting,
        @Nullable BigDecimal streefwaarde,
        @Nullable Day uiterlijk,
        @Nullable Text bron,
        boolean vastgesteld,
        boolean vervallen,
        String stand,
        List<Meting> metingen) {

    /** The ambition that has the indicator now, in the revision that its words come from. */
    record Gemetene(UUID id, Text titel, int revisie) {}

    /** The goal. */
    record Meetdoel(UUID id, Text tekst) {}

    /**
     * One measurement.
     *
     * @param waarde  in the indicator's unit; absent for a state
     * @param bereikt whether a state is reached; absent for any other kind
     */
    record Meting(
            FactId feit,
            Day dag,
            @Nullable BigDecimal waarde,
            @Nullable Boolean bereikt,
            @Nullable Text bron,
            @Nullable Text toelichting,
            Author door,
            Instant vastgelegdOp) {}

    static IndicatorSeries of(
            Indicator indicator,
            Gemetene ambition,
            Meetdoel goal,
            boolean adopted,
            boolean dropped,
            List<Meting> measured) {
        return new IndicatorSeries(
                indicator.id().value(),
                ambition,
                goal,
                indicator.text(),
                indicator.kind(),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                indicator.due(),
                indicator.source(),
                adopted,
                dropped,
                measured.isEmpty() ? "geen-meting" : "gemeten",
                measured);
    }
}
