package nl.overeen.events.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be evaluated. */
public enum SubjectKind {
    GOAL("doelstelling"),
    ACTION("actie"),
    AMBITION("ambitie"),
    OOGO("oogo"),
    COLLABORATION("samenwerking");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether it is a part of an ambition. */
    public boolean isPartOfAmbition() {
        return this == GOAL || this == ACTION;
    }
}
