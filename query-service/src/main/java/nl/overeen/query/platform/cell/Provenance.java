package nl.overeen.query.platform.cell;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param value   a text or plain words; null when there is none
 * @param makers  the facts that made it or, of what is absent, that took it away
 * @param earlier the values before it, newest first
 * @param inputs  what a computed value is computed from
 */
public record Provenance(
        Kind kind, @Nullable Object value, List<Fact> makers, List<Earlier> earlier, List<Input> inputs) {

    /** How a value came to be. */
    public enum Kind {
        SET("gesteld"),
        COMPUTED("berekend"),
        ABSENT("afwezig");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }

    /**
     * A value that stood before.
     *
     * @param value null where there was none in between
     */
    public record Earlier(@Nullable Object value, Fact fact) {}

    /** A cell that a value is computed from. */
    public record Input(Address address, @Nullable Object value) {}

    /** A value set by facts or, when it is null, its absence. */
    public static Provenance set(@Nullable Object value, List<Fact> makers, List<Earlier> earlier) {
        return new Provenance(value == null ? Kind.ABSENT : Kind.SET, value, makers, earlier, List.of());
    }

    /** A computed value or, when it is null, its absence. */
    public static Provenance computed(@Nullable Object value, List<Input> inputs) {
        return new Provenance(value == null ? Kind.ABSENT : Kind.COMPUTED, value, List.of(), List.of(), inputs);
    }
}
