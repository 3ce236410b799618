package nl.overeen.command.platform.text;

import java.util.Optional;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Makes free texts at the API's edge: each with a key of its own, committed before the fact. */
public interface Texts {

    /** Seals a new text. */
    Text seal(String plain);

    /** Keeps the current text, id and all, when it says the same; else seals a new one. */
    Text seal(String plain, @Nullable Text current);

    /** What a text says; nothing once its key is destroyed. */
    Optional<String> open(Text text);

    /** Commits the keys of the texts that this request sealed; whoever sends the command does this first. */
    void keep();
}
