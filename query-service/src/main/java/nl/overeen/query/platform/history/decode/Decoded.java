package nl.overeen.query.platform.history.decode;

import nl.overeen.events.time.Fact;

/**
 * A fact as views fold it.
 *
 * @param weight about how many bytes it takes in memory beside what it shares with others
 */
public record Decoded(Fact fact, long weight) {}
