package nl.overeen.events.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What follows from an evaluation. */
public enum FollowUp {
    CONTINUE("doorgaan"),
    ADJUST("bijstellen"),
    STOP("stoppen");

    private final String code;

    FollowUp(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
