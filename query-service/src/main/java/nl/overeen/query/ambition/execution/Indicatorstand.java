package nl.overeen.query.ambition.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was last measured of an indicator.
 *
 * @param stand           "geen meting" is a state, never 0
 * @param aantal          how many measurements there are
 * @param nietVastgesteld the indicator does not stand in the text in force
 */
public record Indicatorstand(
        UUID indicator, Meetstand stand, @Nullable Meetwaarde laatste, int aantal, boolean nietVastgesteld) {

    /** Whether anything was measured. */
    public enum Meetstand {
        MEASURED("gemeten"),
        NONE("geen-meting");

        private final String code;

        Meetstand(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    /**
     * One measurement.
     *
     * @param op      its day, as written
     * @param waarde  in the indicator's unit; absent for a state
     * @param bereikt whether a state is reached; absent for any other kind
     * @param ambitie in which it was recorded
     */
    public record Meetwaarde(
            FactId feit,
            Day op,
            @Nullable BigDecimal waarde,
            @Nullable Boolean bereikt,
            @Nullable Text bron,
            @Nullable Text toelichting,
            UUID ambitie) {

        /** From a fact. */
        public static Meetwaarde of(Fact fact) {
            var measured = (MeasurementRecorded) fact.event();
            return new Meetwaarde(
                    fact.id(),
                    fact.origin().effective(),
                    measured.value(),
                    measured.reached(),
                    measured.source(),
                    measured.note(),
                    UUID.fromString(fact.id().stream()));
        }
    }

    /** @param measurements by day */
    public static Indicatorstand of(IndicatorId indicator, List<Fact> measurements, boolean adopted) {
        return new Indicatorstand(
                indicator.value(),
                measurements.isEmpty() ? Meetstand.NONE : Meetstand.MEASURED,
                measurements.isEmpty() ? null : Meetwaarde.of(measurements.getLast()),
                measurements.size(),
                !adopted);
    }
}
