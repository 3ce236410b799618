package nl.overeen.events.ambition;

import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** A reference to another ambition or one of its actions ("zie 8.3"). */
public record Link(
        LinkKind kind,
        AmbitionId ambition,
        @Nullable ActionId action,
        @Nullable Text note) {}
