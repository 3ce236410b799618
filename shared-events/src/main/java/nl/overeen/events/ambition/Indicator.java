package nl.overeen.events.ambition;

import java.math.BigDecimal;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is measured for a goal.
 *
 * @param unit     what the baseline, the target and each measurement count
 * @param baseline the value at the start; absent is "geen nulmeting", never 0
 * @param due      when the target is to be reached
 * @param source   where the measurements come from
 */
public record Indicator(
        IndicatorId id,
        Text text,
        IndicatorKind kind,
        @Nullable Text unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable Day due,
        @Nullable Text source) {}
