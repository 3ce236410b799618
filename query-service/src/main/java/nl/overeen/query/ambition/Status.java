package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an ambition's text has come. */
public enum Status {
    DRAFT("concept"),
    PROPOSAL("voorstel"),
    ADOPTED_WITH_RESERVATION("vastgesteld-onder-voorbehoud"),
    ADOPTED("vastgesteld"),
    PREVIOUS_EDITION("vorige-editie"),
    MERGED("samengevoegd"),
    WITHDRAWN("ingetrokken");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The word in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the ambition has ended. */
    boolean isEnd() {
        return this == MERGED || this == WITHDRAWN;
    }
}
