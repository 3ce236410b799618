package nl.overeen.generator.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies of requests. */
public final class Body {
    private Body() {}

    /** Names and values by turns; what is absent is left out. */
    public static Map<String, Object> of(@Nullable Object... pairs) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2)
            if (pairs[i + 1] instanceof Object value) body.put(String.valueOf(pairs[i]), value);
        return body;
    }

    /** The same body with other values for some names. */
    public static Map<String, Object> with(Map<String, Object> body, @Nullable Object... pairs) {
        var changed = new LinkedHashMap<>(body);
        changed.putAll(of(pairs));
        return changed;
    }

    /** The same body without one of its names. */
    public static Map<String, Object> without(Map<String, Object> body, String name) {
        var changed = new LinkedHashMap<>(body);
        changed.remove(name);
        return changed;
    }
}
