package nl.overeen.events.party;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a party is; a swv and a gemeente hold a position, another actor takes part and holds none. */
public enum PartyKind {
    SWV_PO("swv-po"),
    SWV_VO("swv-vo"),
    MUNICIPALITY("gemeente"),
    OTHER("anders");

    private final String code;

    PartyKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a party of this kind may take a position in an OOGO. */
    public boolean holdsPosition() {
        return this != OTHER;
    }

    /** Whether this is a samenwerkingsverband. */
    public boolean isSwv() {
        return this == SWV_PO || this == SWV_VO;
    }
}
