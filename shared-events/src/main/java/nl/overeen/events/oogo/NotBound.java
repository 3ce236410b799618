package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a decision does not bind a party. */
public enum NotBound {
    ABSENT("afwezig"),
    NO_POSITION("geen-standpunt"),
    RESERVATION("voorbehoud"),
    DISAGREED("niet-akkoord"),
    HELD("aangehouden"),
    NOTHING_DECIDED("niets-besloten");

    private final String code;

    NotBound(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
