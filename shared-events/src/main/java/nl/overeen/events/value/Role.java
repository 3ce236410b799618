package nl.overeen.events.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a function lets its holder do: for a party (the first three) or for a collaboration. */
public enum Role {
    MEMBER("medewerker"),
    DELEGATE("gedelegeerde"),
    PARTY_STEWARD("partijbeheerder"),
    SECRETARY("secretaris"),
    EVALUATOR("evaluator"),
    AUDITOR("auditor");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The field's own word: stored, in the API and on the screen. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the function is held for a party, and not for the collaboration as a whole. */
    public boolean isForParty() {
        return this == MEMBER || this == DELEGATE || this == PARTY_STEWARD;
    }

    public static Role of(String code) {
        for (Role role : values()) if (role.code.equals(code)) return role;
        throw new IllegalArgumentException("not a role: " + code);
    }
}
