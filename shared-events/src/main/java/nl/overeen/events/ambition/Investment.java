package nl.overeen.events.ambition;

import java.math.BigDecimal;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The investering.
 *
 * @param amount euro; absent is "nog onbekend"
 */
public record Investment(
        @Nullable BigDecimal amount, @Nullable Text note) {}
