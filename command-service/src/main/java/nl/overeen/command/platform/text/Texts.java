package nl.overeen.command.platform.text;

import java.util.Collection;
import java.util.Map;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Makes free texts at the API's edge: each with a key of its own, committed before the fact. */
public interface Texts {

    /** Seals a new text. */
    Text seal(String plain);

    /** The same for what may be left out. */
    default @Nullable Text optional(@Nullable String plain) {
        return plain == null ? null : seal(plain);
    }

    /** What texts say, by id; one whose key is destroyed is left out. */
    Map<String, String> open(Collection<Text> texts);

    /** Commits the keys of the texts that this request sealed; whoever sends the command does this first. */
    void keep();
}
