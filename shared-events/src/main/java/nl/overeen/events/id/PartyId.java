package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A partij: swv, gemeente or another actor. */
public record PartyId(@JsonValue UUID value) {
    @JsonCreator
    public PartyId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
