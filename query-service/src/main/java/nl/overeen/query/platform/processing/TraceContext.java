package nl.overeen.query.platform.processing;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * To which trace a request belongs (W3C Trace Context): its caller's, else one with the number of the request.
 *
 * @param trace 32 hexadecimal digits
 * @param parent the caller's own step, 16 of them; null when it names none
 */
record TraceContext(String trace, @Nullable String parent) {
    private static final Pattern GIVEN =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

    static TraceContext of(@Nullable String traceparent, String requestId) {
        if (traceparent != null) {
            var given = GIVEN.matcher(traceparent);
            if (given.matches()) return new TraceContext(given.group(1), given.group(2));
        }
        return new TraceContext(requestId.replace("-", "").toLowerCase(Locale.ROOT), null);
    }
}
