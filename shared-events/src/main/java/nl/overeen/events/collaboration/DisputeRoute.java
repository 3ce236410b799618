package nl.overeen.events.collaboration;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * A way to go when parties do not agree.
 *
 * @param termDays within how many days after the dispute was raised; absent when the procedure names no term
 */
public record DisputeRoute(Text name, @Nullable Integer termDays) {}
