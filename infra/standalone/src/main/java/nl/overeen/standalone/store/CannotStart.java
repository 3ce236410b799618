package nl.overeen.standalone.store;

import org.jspecify.annotations.Nullable;

/** Why the product does not start, in words for the operator. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
