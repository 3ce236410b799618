package nl.overeen.events.collaboration;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** A theme as defined. */
public record Theme(ThemeKind kind, Text name, @Nullable Text explanation) {}
