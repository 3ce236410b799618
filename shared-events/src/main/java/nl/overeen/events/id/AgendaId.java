package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An agenda: one edition of a collaboration's ontwikkelagenda. */
public record AgendaId(@JsonValue UUID value) {
    @JsonCreator
    public AgendaId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
