package nl.overeen.events.oogo;

import java.util.UUID;

/** Exactly which text an item is about. */
public record PinnedText(TextKind kind, UUID id, int revision) {}
