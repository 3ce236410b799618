package nl.overeen.query.platform.timetravel.function;

import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;

/**
 * A function that a person holds today.
 *
 * @param home           the party or collaboration it is held for
 * @param name           of that party or collaboration
 * @param collaborations those in which it counts: the party is a member today, or it is the collaboration itself
 */
public record Held(
        FunctionId id, Role role, Text title, UUID home, String name, Period period, List<Table> collaborations) {

    /** A collaboration by its name. */
    public record Table(UUID id, String naam) {}
}
