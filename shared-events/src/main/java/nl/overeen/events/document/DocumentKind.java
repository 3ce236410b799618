package nl.overeen.events.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of document it is; the first two are what the legal duty to consult is about. */
public enum DocumentKind {
    SUPPORT_PLAN("ondersteuningsplan"),
    YOUTH_PLAN("jeugdplan"),
    AGREEMENT("afspraak"),
    ANALYSIS("analyse"),
    REPORT("verslag"),
    OTHER("anders");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
