package nl.overeen.command.platform.problem;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The number of a request: in its answer, in every line of the log, and in the facts it makes. */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";
    public static final String IN_LOG = "request";

    private RequestId() {}

    /** That of the request at hand; a new one where there is none. */
    public static String current() {
        @Nullable String current = MDC.get(IN_LOG);
        return current == null ? UUID.randomUUID().toString() : current;
    }

    /** The given one if it is a UUID, else a new one. */
    public static String of(@Nullable String given) {
        try {
            return given != null && given.length() == 36
                    ? UUID.fromString(given).toString()
                    : UUID.randomUUID().toString();
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID().toString();
        }
    }
}
