package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far an ambition's text has come. */
public enum Status {
    DRAFT("concept"),
    PROPOSAL("voorstel"),
    ADOPTED_WITH_RESERVATION("vastgesteld-onder-voorbehoud"),
    ADOPTED("vastgesteld");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    @JsonValue
    String code() {
        return code;
    }

    static Status of(boolean draft, boolean adopted, boolean decided) {
        if (adopted) return ADOPTED;
        if (decided) return ADOPTED_WITH_RESERVATION;
        return draft ? DRAFT : PROPOSAL;
    }
}
