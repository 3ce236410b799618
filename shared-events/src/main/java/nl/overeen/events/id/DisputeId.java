package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A geschil. */
public record DisputeId(@JsonValue UUID value) {
    @JsonCreator
    public DisputeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
