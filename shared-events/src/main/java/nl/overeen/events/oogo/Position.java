package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a party says about an item. */
public enum Position {
    AGREED("akkoord"),
    AGREED_WITH_RESERVATION("akkoord-onder-voorbehoud"),
    DISAGREED("niet-akkoord"),
    HELD("aanhouden");

    private final String code;

    Position(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the party agrees, with or without reservation. */
    public boolean agrees() {
        return this == AGREED || this == AGREED_WITH_RESERVATION;
    }
}
