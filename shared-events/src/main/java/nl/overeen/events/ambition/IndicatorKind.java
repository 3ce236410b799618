package nl.overeen.events.ambition;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of value an indicator has. */
public enum IndicatorKind {
    STATE("toestand"),
    RATE("percentage"),
    COUNT("aantal"),
    FREQUENCY("frequentie");

    private final String code;

    IndicatorKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
