package nl.overeen.query.platform.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds words in encrypted texts: opened for the search only, their keys fetched in one query; what is redacted is not found. */
@Component
public final class Words {
    private final Directory directory;

    Words(Directory directory) {
        this.directory = directory;
    }

    /**
     * The things in whose texts every word occurs; capitals and accents make no difference.
     *
     * @param sought separated by spaces; all things when there is none
     * @param texts  of a thing, together searched
     */
    public <T> List<T> in(List<T> things, @Nullable String sought, Function<T, Stream<Text>> texts) {
        if (sought == null || sought.isBlank()) return things;
        var words = List.of(plain(sought).strip().split("\\s+"));
        var keys = directory.keys(things.stream()
                .flatMap(texts)
                .map(text -> UUID.fromString(text.id()))
                .distinct()
                .toList());
        return things.stream()
                .filter(thing -> {
                    var opened = new StringBuilder();
                    texts.apply(thing).forEach(text -> {
                        byte @Nullable [] key = keys.get(UUID.fromString(text.id()));
                        if (key != null)
                            opened.append(plain(TextCipher.open(text, key))).append('\n');
                    });
                    return words.stream().allMatch(word -> opened.indexOf(word) >= 0);
                })
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
