package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A vertegenwoordiging: one party lets another's delegate speak for it. */
public record RepresentationId(@JsonValue UUID value) {
    @JsonCreator
    public RepresentationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
