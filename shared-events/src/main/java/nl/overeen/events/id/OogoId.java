package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An OOGO: one meeting. */
public record OogoId(@JsonValue UUID value) {
    @JsonCreator
    public OogoId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
