package nl.overeen.query.platform.timetravel;

import java.util.Map;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PersonId;

/**
 * Who reads.
 *
 * @param administrator beheerder of the installation; opens no collaboration by itself
 * @param may           the collaborations that the person may read, and how
 */
public record Reader(PersonId person, boolean administrator, Map<CollaborationId, Reading> may) {}
