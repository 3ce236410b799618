package nl.overeen.events.ambition;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an action has come. */
public enum Progress {
    NOT_STARTED("niet-gestart"),
    RUNNING("loopt"),
    DELAYED("vertraagd"),
    DONE("gereed"),
    STOPPED("gestopt");

    private final String code;

    Progress(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
