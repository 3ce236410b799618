package nl.overeen.command.platform.text;

import java.util.Collection;
import java.util.Map;
import nl.overeen.events.value.Text;

/** Makes free texts at the API's edge: each with a key of its own, committed before the fact. */
public interface Texts {

    /** Seals a new text. */
    Text seal(String plain);

    /** What texts say, by id; a redacted one is left out. */
    Map<String, String> open(Collection<Text> texts);
}
