package nl.overeen.command.platform.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Texts whose keys are kept nowhere: for what is judged before anything is written. */
public final class TextsInMemory implements Texts {
    private final Map<String, String> plain = new HashMap<>();

    @Override
    public Text seal(String words) {
        var text = new Text(UUID.randomUUID().toString(), "n", "c");
        plain.put(text.id(), words);
        return text;
    }

    @Override
    public Map<String, String> open(Collection<Text> texts) {
        var said = new HashMap<String, String>();
        for (Text text : texts) if (plain.containsKey(text.id())) said.put(text.id(), plain.get(text.id()));
        return said;
    }

    @Override
    public void keep() {}

    public String said(@Nullable Text text) {
        return plain.get(Objects.requireNonNull(text).id());
    }
}
