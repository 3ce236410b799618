package nl.overeen.query.platform.history.store;

import nl.overeen.events.time.Fact;

/**
 * A fact as views fold it.
 *
 * @param weight about how many bytes it takes in memory beside what it shares with others
 */
record Decoded(Fact fact, long weight) {}
