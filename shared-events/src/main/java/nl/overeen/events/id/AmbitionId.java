package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An ambitie: one line of the agenda. */
public record AmbitionId(@JsonValue UUID value) {
    @JsonCreator
    public AmbitionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
