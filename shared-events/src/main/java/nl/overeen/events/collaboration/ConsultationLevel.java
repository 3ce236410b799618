package nl.overeen.events.collaboration;

import com.fasterxml.jackson.annotation.JsonValue;

/** On which level people consult. */
public enum ConsultationLevel {
    EXECUTIVE("uitvoerend"),
    COORDINATING("coordinerend"),
    ADMINISTRATIVE("bestuurlijk");

    private final String code;

    ConsultationLevel(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
