package nl.overeen.events.collaboration;

import com.fasterxml.jackson.annotation.JsonValue;

/** When the positions on an item amount to agreement; a closed list. */
public enum DecisionRule {
    DEFAULT("standaard"),
    ALL_ASKED("alle-gevraagden"),
    MAJORITY_PER_KIND("meerderheid-per-soort");

    private final String code;

    DecisionRule(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
