package nl.overeen.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Names one fact: its stream and its number in that stream, counted from 0.
 *
 * @param stream the id of the aggregate whose stream it is
 */
public record FactId(String stream, long number) {

    @JsonCreator
    public static FactId parse(String written) {
        int dot = written.lastIndexOf('.');
        if (dot < 1) throw new IllegalArgumentException("not the id of a fact: " + written);
        return new FactId(written.substring(0, dot), Long.parseLong(written.substring(dot + 1)));
    }

    @JsonValue
    @Override
    public String toString() {
        return stream + "." + number;
    }
}
