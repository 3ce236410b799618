package nl.overeen.query.platform.timetravel;

import java.time.LocalDate;
import java.util.Set;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * How someone reads a collaboration.
 *
 * @param parties the person's own parties in it, whose drafts are open too
 * @param until   the last day that can be read, when every own party has left the table
 */
public record Reading(Set<PartyId> parties, @Nullable LocalDate until) {}
