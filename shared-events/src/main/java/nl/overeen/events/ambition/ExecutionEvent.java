package nl.overeen.events.ambition;

import java.math.BigDecimal;
import java.util.List;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The execution of an ambition: holds at once and makes no revision. */
public sealed interface ExecutionEvent extends AmbitionEvent {

    /** Who leads from the fact's day: each leading party with the person it holds accountable. */
    @Stored("ambition.trekker-assigned")
    record TrekkerAssigned(List<Leader> leaders) implements ExecutionEvent {
        public TrekkerAssigned {
            if (leaders.isEmpty()) throw new IllegalArgumentException("at least one party leads");
            leaders = List.copyOf(leaders);
        }
    }

    /** How far an action has come on the fact's day. */
    @Stored("ambition.progress-reported")
    record ProgressReported(
            ActionId action, Progress progress, @Nullable Text note) implements ExecutionEvent {}

    /**
     * A value of an indicator on the fact's day.
     *
     * @param value   in the indicator's unit; absent for a state
     * @param reached whether a state is reached; absent for any other kind
     */
    @Stored("ambition.measurement-recorded")
    record MeasurementRecorded(
            IndicatorId indicator,
            @Nullable BigDecimal value,
            @Nullable Boolean reached,
            @Nullable Text source,
            @Nullable Text note)
            implements ExecutionEvent {
        public MeasurementRecorded {
            if ((value == null) == (reached == null))
                throw new IllegalArgumentException("a measurement is a value or a state, not both");
        }
    }
}
