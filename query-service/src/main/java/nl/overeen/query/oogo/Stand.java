package nl.overeen.query.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an OOGO has come. */
public enum Stand {
    PLANNED("gepland"),
    OPEN("geopend"),
    CLOSED("gesloten"),
    CANCELLED("afgelast");

    private final String code;

    Stand(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
