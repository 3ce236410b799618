package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A document. */
public record DocumentId(@JsonValue UUID value) {
    @JsonCreator
    public DocumentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
