package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A thema (domein, focuspunt, speerpunt) of a collaboration. */
public record ThemeId(@JsonValue UUID value) {
    @JsonCreator
    public ThemeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
