package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person's appointment to a role with one party or collaboration. */
public record FunctionId(@JsonValue UUID value) {
    @JsonCreator
    public FunctionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
