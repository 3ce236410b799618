package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A toezegging, made in an OOGO. */
public record CommitmentId(@JsonValue UUID value) {
    @JsonCreator
    public CommitmentId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
