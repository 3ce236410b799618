package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person, known here by this id only; the directory of people holds the name and can forget it. */
public record PersonId(@JsonValue UUID value) {
    @JsonCreator
    public PersonId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
