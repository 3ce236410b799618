package nl.overeen.events.time;

import java.time.Instant;
import nl.overeen.events.id.FactId;

/**
 * One event with all that time travel needs to know of it.
 *
 * @param position its place in the store's order
 * @param recorded when the system learned it: never decreases along the store's order
 */
public record Fact(FactId id, long position, Instant recorded, Origin origin, Object event) {}
