package nl.overeen.events.ambition;

import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The planning as written, and its period as far as it could be read; it is never guessed. */
public record Planning(
        Text text, @Nullable Day from, @Nullable Day until) {}
