package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An indicator of a goal. */
public record IndicatorId(@JsonValue UUID value) {
    @JsonCreator
    public IndicatorId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
