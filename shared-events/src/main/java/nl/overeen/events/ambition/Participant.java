package nl.overeen.events.ambition;

import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part, as written.
 *
 * @param least the lower end of a range ("2/3 gemeenten"), a count of parties or people, at least 1
 * @param most  the upper end, at least {@code least}
 */
public record Participant(
        Text text,
        @Nullable PartyId party,
        @Nullable Integer least,
        @Nullable Integer most) {}
