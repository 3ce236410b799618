package nl.overeen.events.value;

/** Content, positions, conclusions and decisions: a correction marks such a fact but never takes it away. */
public interface Lasting {}
