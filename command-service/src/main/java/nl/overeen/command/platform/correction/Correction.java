package nl.overeen.command.platform.correction;

import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How facts of one kind are corrected: with the body of the operation that records them.
 *
 * @param event   the kind of fact
 * @param path    of that operation; who may record may correct
 * @param own     only for whom it was recorded may take it back
 * @param body    absent for what stays as it was: it can only be marked, by voiding it
 * @param command from the fact that the chain says now and the new body
 */
public record Correction<B extends Record & WriteBody>(
        Class<?> event,
        String path,
        boolean own,
        @Nullable Class<B> body,
        @Nullable Restating<B> command) {

    public Correction(Class<?> event, String path, Class<B> body, Restating<B> command) {
        this(event, path, false, body, command);
    }

    /** The same, for what a party says for itself. */
    public static <B extends Record & WriteBody> Correction<B> own(
            Class<?> event, String path, Class<B> body, Restating<B> command) {
        return new Correction<>(event, path, true, body, command);
    }

    /** Makes the command that says it again, to the thing with this id. */
    public interface Restating<B> {
        Object command(UUID id, Fact replaced, B body);
    }

    /** Of a position or decision: it stays what it was, and is shown as "later gecorrigeerd". */
    public static Correction<?> markOnly(Class<?> event, String path) {
        return new Correction<None>(event, path, true, null, null);
    }

    private record None(@Nullable String geldtOp, @Nullable String reden) implements WriteBody {}
}
