package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A mandaat that a party granted. */
public record MandateId(@JsonValue UUID value) {
    @JsonCreator
    public MandateId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
