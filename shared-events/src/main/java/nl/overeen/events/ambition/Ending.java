package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.AmbitionId;

/**
 * That an ambition ends with this revision.
 *
 * @param into the ambitions in which it goes up (samengevoegd in); empty when it is withdrawn (ingetrokken)
 */
public record Ending(List<AmbitionId> into) {
    public Ending {
        into = List.copyOf(into);
    }
}
