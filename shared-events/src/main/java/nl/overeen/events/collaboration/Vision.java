package nl.overeen.events.collaboration;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * The vision in four quadrants; one that is not yet formulated is absent and shown so.
 *
 * @param purpose   hoger doel: why we exist
 * @param values    kernwaarden: what we stand for
 * @param goal      gewaagd doel: where we go
 * @param qualities kernkwaliteiten: what we excel in
 */
public record Vision(
        @Nullable Text purpose,
        @Nullable Text values,
        @Nullable Text goal,
        @Nullable Text qualities) {}
