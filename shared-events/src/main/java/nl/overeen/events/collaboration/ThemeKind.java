package nl.overeen.events.collaboration;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a theme is to the region. */
public enum ThemeKind {
    DOMAIN("domein"),
    FOCUS("focuspunt"),
    PRIORITY("speerpunt");

    private final String code;

    ThemeKind(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }
}
