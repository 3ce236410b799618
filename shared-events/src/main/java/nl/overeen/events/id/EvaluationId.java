package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An evaluatie. */
public record EvaluationId(@JsonValue UUID value) {
    @JsonCreator
    public EvaluationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
