package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a promise was kept; it is open until it is kept or not. */
public enum Fulfilment {
    RUNNING("loopt"),
    KEPT("nagekomen"),
    NOT_KEPT("niet-nagekomen");

    private final String code;

    Fulfilment(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
