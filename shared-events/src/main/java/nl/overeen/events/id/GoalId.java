package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A doelstelling within an ambition. */
public record GoalId(@JsonValue UUID value) {
    @JsonCreator
    public GoalId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
