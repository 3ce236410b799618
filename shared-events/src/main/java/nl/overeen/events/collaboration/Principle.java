package nl.overeen.events.collaboration;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** One row of the shared principles, in two columns: as the schools and as the gemeenten word it; at least one is there. */
public record Principle(@Nullable Text education, @Nullable Text municipalities) {
    public Principle {
        if (education == null && municipalities == null)
            throw new IllegalArgumentException("a principle has words in at least one column");
    }
}
