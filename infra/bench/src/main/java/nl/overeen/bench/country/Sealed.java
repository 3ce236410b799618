package nl.overeen.bench.country;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;

/** Ids that a copy can recognise by how they begin, and texts sealed with keys of their own. */
final class Sealed {
    static final String PREFIX = "5eed0000";

    final Map<String, byte[]> keys = new HashMap<>();
    private long made;

    UUID id() {
        return UUID.fromString("%s-0000-4000-8000-%012x".formatted(PREFIX, ++made));
    }

    Text text(String words) {
        byte[] key = TextCipher.newKey();
        String id = id().toString();
        keys.put(id, key);
        return TextCipher.seal(id, words, key);
    }
}
