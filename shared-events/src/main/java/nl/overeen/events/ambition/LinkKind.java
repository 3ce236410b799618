package nl.overeen.events.ambition;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one ambition or action stands to another. */
public enum LinkKind {
    COUNTED_ELSEWHERE("uren-elders-geteld"),
    COMBINE("koppelen"),
    FOLLOWS("vervolg-op"),
    CONDITION("voorwaarde-voor");

    private final String code;

    LinkKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
