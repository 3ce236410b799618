package nl.overeen.events.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an evaluation comes to. */
public enum Judgement {
    REACHED("bereikt"),
    PARTLY("deels-bereikt"),
    NOT_REACHED("niet-bereikt"),
    NOT_YET("nog-niet-te-beoordelen");

    private final String code;

    Judgement(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
