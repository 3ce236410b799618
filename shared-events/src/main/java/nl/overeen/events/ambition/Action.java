package nl.overeen.events.ambition;

import nl.overeen.events.id.ActionId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Something to be done, known in the region by its number ("8.3"). */
public record Action(
        ActionId id,
        @Nullable String number,
        Text text,
        @Nullable Planning planning) {}
