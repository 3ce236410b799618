package nl.overeen.events.time;

import java.util.List;
import nl.overeen.events.value.Stored;

/** Texts were made unreadable for good (onleesbaar gemaakt); why stands in the origin. */
@Stored("text.redacted")
public record TextsRedacted(List<String> texts) {
    public TextsRedacted {
        texts = List.copyOf(texts);
    }
}
