package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an item ended; it follows from the positions and the decision rule. */
public enum Outcome {
    ADOPTED("vastgesteld"),
    ADOPTED_WITH_RESERVATION("vastgesteld-onder-voorbehoud"),
    ORDERED("opdracht-gegeven"),
    ORDERED_WITH_RESERVATION("opdracht-gegeven-onder-voorbehoud"),
    DISCUSSED("besproken"),
    NO_AGREEMENT("geen-overeenstemming"),
    HELD_OVER("aangehouden");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
