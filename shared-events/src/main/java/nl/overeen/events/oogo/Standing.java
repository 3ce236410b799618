package nl.overeen.events.oogo;

import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * How one asked party stood when an item was concluded.
 *
 * @param position absent when it took none
 * @param notBound absent when the decision binds it
 */
public record Standing(
        PartyId party,
        @Nullable Position position,
        @Nullable NotBound notBound) {}
