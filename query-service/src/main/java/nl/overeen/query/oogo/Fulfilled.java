package nl.overeen.query.oogo;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.overeen.events.oogo.Fulfilment;

/** How a commitment stands. */
public enum Fulfilled {
    OPEN("open"),
    RUNNING("loopt"),
    KEPT("nagekomen"),
    NOT_KEPT("niet-nagekomen");

    private final String code;

    Fulfilled(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    /** Whether it is still to be kept. */
    boolean isOpen() {
        return this == OPEN || this == RUNNING;
    }

    static Fulfilled of(Fulfilment reported) {
        return switch (reported) {
            case RUNNING -> RUNNING;
            case KEPT -> KEPT;
            case NOT_KEPT -> NOT_KEPT;
        };
    }
}
