package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A samenwerking: the region's lasting table of parties. */
public record CollaborationId(@JsonValue UUID value) {
    @JsonCreator
    public CollaborationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
