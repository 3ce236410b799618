package nl.overeen.system.matrix;

import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** Who asks: somebody in each role, the beheerder, and somebody who is registered and holds no function. */
enum Who {
    MEMBER(Role.MEMBER),
    DELEGATE(Role.DELEGATE),
    STEWARD(Role.PARTY_STEWARD),
    SECRETARY(Role.SECRETARY),
    EVALUATOR(Role.EVALUATOR),
    AUDITOR(Role.AUDITOR),
    ADMINISTRATOR(null),
    NOBODY(null);

    private final @Nullable Role role;

    Who(@Nullable Role role) {
        this.role = role;
    }

    @Nullable
    Role role() {
        return role;
    }

    @Override
    public String toString() {
        return role != null ? role.code() : this == ADMINISTRATOR ? "beheerder" : "somebody without function";
    }
}
