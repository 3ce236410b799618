package nl.overeen.generator.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Stored bytes with the places where a copy differs: ids, and sealed texts behind theirs. A copy is as long as the
 * original.
 */
record Pattern(byte[] bytes, List<Place> places) {
    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** How a text continues behind its id: as JSON in a payload, in one word in metadata. */
    private static final java.util.regex.Pattern TEXT = java.util.regex.Pattern.compile(
            "\",\"nonce\":\"([^\"]+)\",\"ciphertext\":\"([^\"]+)\"|\\.([A-Za-z0-9+/=]{16})\\.([A-Za-z0-9+/=]+)");

    /** @param text what is sealed at {@code sealedAt}; absent for an id alone */
    private record Place(int at, UUID id, @Nullable Sealed text, int sealedAt) {}

    /** What is kept of the original: the keys of its texts, the texts already opened, and the ids that stay. */
    record Original(Map<UUID, byte[]> keys, Map<UUID, Sealed> texts, Set<UUID> staying) {
        Original(Map<UUID, byte[]> keys, Set<UUID> staying) {
            this(keys, new HashMap<>(), staying);
        }
    }

    static Pattern of(byte[] bytes, Original original) {
        String written = new String(bytes, StandardCharsets.ISO_8859_1); // one character for each byte
        var places = new ArrayList<Place>();
        Matcher ids = ID.matcher(written);
        Matcher texts = TEXT.matcher(written);
        while (ids.find()) {
            UUID id = UUID.fromString(ids.group());
            if (original.staying.contains(id)) continue;
            texts.region(ids.end(), written.length());
            if (original.keys.get(id) instanceof byte[] key && texts.lookingAt()) {
                int form = texts.group(1) != null ? 1 : 3;
                var text = original.texts.computeIfAbsent(
                        id, any -> Sealed.of(id, texts.group(form), texts.group(form + 1), key));
                places.add(new Place(ids.start(), id, text, texts.start(form + 1)));
            } else places.add(new Place(ids.start(), id, null, 0));
        }
        return new Pattern(bytes, List.copyOf(places));
    }

    /** The texts that are sealed in it. */
    List<UUID> texts() {
        return places.stream()
                .filter(place -> place.text != null)
                .map(Place::id)
                .toList();
    }

    byte[] on(Mask mask) {
        if (mask.copy() == 0) return bytes;
        byte[] copy = bytes.clone();
        for (Place place : places) {
            put(copy, place.at, mask.on(place.id).toString().getBytes(StandardCharsets.ISO_8859_1));
            if (place.text != null) put(copy, place.sealedAt, place.text.on(mask));
        }
        return copy;
    }

    private static void put(byte[] copy, int at, byte[] bytes) {
        System.arraycopy(bytes, 0, copy, at, bytes.length);
    }
}
