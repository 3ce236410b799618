package nl.overeen.events.document;

import com.fasterxml.jackson.annotation.JsonValue;

/** A step in the way of a document. */
public enum StepKind {
    SENT("verstuurd"),
    OPR("opr"),
    COLLEGE("college"),
    COUNCIL("raad"),
    INSPECTORATE("inspectie");

    private final String code;

    StepKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
