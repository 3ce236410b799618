package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of text an item can pin. */
public enum TextKind {
    AMBITION("ambitie"),
    AGENDA("agenda"),
    VISION("visie"),
    PRINCIPLES("uitgangspunten"),
    AGREEMENT("afspraak"),
    DOCUMENT("document");

    private final String code;

    TextKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
