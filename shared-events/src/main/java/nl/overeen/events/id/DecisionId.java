package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A besluit: the outcome of one item of an OOGO. */
public record DecisionId(@JsonValue UUID value) {
    @JsonCreator
    public DecisionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
