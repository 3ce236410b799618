package nl.overeen.events.time;

import java.util.List;
import nl.overeen.events.value.Stored;

/**
 * Texts were made unreadable by the beheerder, with a reason; their keys are destroyed after this.
 *
 * @param texts ids of the texts
 */
@Stored("text.redacted")
public record TextsRedacted(List<String> texts) {}
