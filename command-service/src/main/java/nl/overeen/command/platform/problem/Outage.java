package nl.overeen.command.platform.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overeen.command.platform.axon.Rejection;

/** Tells a store that cannot be reached from a fault of our own. */
final class Outage {
    private static final String COMMIT_TOO_LATE = "25P04";

    private Outage() {}

    static Problem isBehind(Throwable thrown) {
        if (causes(thrown).anyMatch(cause -> state(cause).equals(COMMIT_TOO_LATE))) {
            Rejection late = Rejection.late();
            return Problem.of(late.status(), late.code(), String.valueOf(late.getMessage()));
        }
        return Problem.of(causes(thrown).anyMatch(Outage::noConnection) ? 503 : 500);
    }

    /** The kinds of exception, without what they say. */
    static String kinds(Throwable thrown) {
        return causes(thrown).map(Outage::kind).collect(Collectors.joining(" <- "));
    }

    static String trace(Throwable thrown) {
        return causes(thrown).map(cause -> kind(cause) + frames(cause)).collect(Collectors.joining("\n caused by "));
    }

    private static String kind(Throwable cause) {
        return cause.getClass().getName() + (state(cause).isEmpty() ? "" : " " + state(cause));
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(40)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }

    private static boolean noConnection(Throwable cause) {
        return state(cause).startsWith("08")
                || state(cause).startsWith("57P")
                || cause.getClass().getSimpleName().equals("SQLTransientConnectionException")
                || cause.getClass().getSimpleName().equals("CannotGetJdbcConnectionException");
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
