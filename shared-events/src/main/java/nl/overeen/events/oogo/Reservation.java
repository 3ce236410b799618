package nl.overeen.events.oogo;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement under reservation and what became of it.
 *
 * @param before   the last day for its ratification
 * @param ratified from which day it is ratified; absent when it is not
 * @param refused  from which day ratification is refused; absent when it is not
 */
public record Reservation(
        PartyId party,
        LocalDate before,
        @Nullable LocalDate ratified,
        @Nullable LocalDate refused) {

    /** How it stands on a day. */
    public State on(LocalDate day) {
        if (ratified != null) return State.LIFTED;
        if (refused != null) return State.REFUSED;
        return day.isAfter(before) ? State.LAPSED : State.OPEN;
    }

    /** How a reservation stands. */
    public enum State {
        OPEN("open"),
        LIFTED("bekrachtigd"),
        REFUSED("geweigerd"),
        LAPSED("verlopen");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The field's own word: stored, in the API and on the screen. */
        @JsonValue
        public String code() {
            return code;
        }
    }
}
