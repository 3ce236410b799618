package nl.overeen.query.platform.cell;

import java.util.List;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A value with the facts that say it: of two facts that say the same, the one that stands made it.
 *
 * @param value null when there is none
 * @param by    those that say it, or that there is none
 */
public record Said(@Nullable Object value, List<FactId> by) {
    public static final Said NOTHING = new Said(null, List.of());

    /** What one fact says. */
    public static Said by(Fact fact, @Nullable Object value) {
        return new Said(value, List.of(fact.id()));
    }
}
