package nl.overeen.command.platform.once;

import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What makes a write recognisable when it comes again.
 *
 * @param person who gave the key: others may use the same one
 * @param key    1 to 100 visible ASCII characters
 * @param hash   SHA-256 of the request, base64
 */
public record Once(UUID person, String key, String hash) {
    private static final String PERSON = "once.person";
    private static final String KEY = "once.key";
    private static final String HASH = "once.hash";

    /** How it travels with the command. */
    public Map<String, String> metaData() {
        return Map.of(PERSON, person.toString(), KEY, key, HASH, hash);
    }

    static @Nullable Once from(MetaData data) {
        return data.get(KEY) instanceof String key
                ? new Once(UUID.fromString((String) data.get(PERSON)), key, (String) data.get(HASH))
                : null;
    }

    byte[] hashBytes() {
        return Base64.getDecoder().decode(hash);
    }
}
