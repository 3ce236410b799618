package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an item asks of the OOGO. */
public enum ItemKind {
    DISCUSS("bespreken"),
    ADOPT("vaststellen"),
    ORDER("opdracht");

    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
