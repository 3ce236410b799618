package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An actie of an ambition. */
public record ActionId(@JsonValue UUID value) {
    @JsonCreator
    public ActionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
