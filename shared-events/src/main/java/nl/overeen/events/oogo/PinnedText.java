package nl.overeen.events.oogo;

import java.util.UUID;

/** Exactly which text an item is about. */
public record PinnedText(TextKind kind, UUID id, int revision) {

    /** Whether it is the same text, in whatever revision. */
    public boolean isSameText(PinnedText other) {
        return kind == other.kind && id.equals(other.id);
    }
}
