package nl.overeen.query.platform.history.store;

import nl.overeen.events.time.Fact;

/** A fact that readers see from now on, and the home it belongs to. */
public record Applied(Fact fact, Home home) {}
