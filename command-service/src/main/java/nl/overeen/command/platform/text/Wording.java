package nl.overeen.command.platform.text;

import java.util.HashMap;
import java.util.Map;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextsIn;
import org.jspecify.annotations.Nullable;

/** The words of a request beside the texts that stand: what says the same keeps its id, what is left out stays. */
public final class Wording {
    private final Texts texts;
    private final Map<String, Text> standing;

    private Wording(Texts texts, Map<String, Text> standing) {
        this.texts = texts;
        this.standing = standing;
    }

    /** @param current a record or a list that holds the texts that stand; absent when there are none */
    public static Wording beside(@Nullable Object current, Texts texts) {
        var standing = TextsIn.of(current).toList();
        var plain = texts.open(standing);
        var known = new HashMap<String, Text>();
        for (Text text : standing) if (plain.containsKey(text.id())) known.putIfAbsent(plain.get(text.id()), text);
        return new Wording(texts, known);
    }

    /** The text that stands anywhere and says this, or else a new one. */
    public Text text(String plain) {
        @Nullable Text same = standing.get(plain);
        return same != null ? same : texts.seal(plain);
    }

    /** The same for words that may be left out. */
    public @Nullable Text optional(@Nullable String plain) {
        return plain == null ? null : text(plain);
    }

    /** The same for words that, left out, stay as they are. */
    public @Nullable Text kept(@Nullable String plain, @Nullable Text current) {
        return plain == null ? current : text(plain);
    }
}
