package nl.overeen.query.platform.cell;

import java.util.Optional;
import java.util.UUID;
import nl.overeen.query.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands: {@code veld} or {@code veld/deel} and, on the agenda, {@code ambitie/{id}/veld[/deel]}.
 *
 * @param ambition whose field it is; absent within a thing, and for what the agenda says as a whole
 * @param part     of the thing it belongs to: the id of a goal, indicator or action; for a part without one, its words
 */
public record Address(
        @Nullable UUID ambition, String field, @Nullable String part) {
    private static final String AMBITION = "ambitie/";
    private static final int ID = 36;

    public static Address of(String field, @Nullable Object part) {
        return new Address(null, field, part == null ? null : part.toString());
    }

    public static Address of(String field) {
        return of(field, null);
    }

    /** Reads what {@link #toString()} writes; empty for what is no address. */
    public static Optional<Address> read(String written) {
        if (!written.startsWith(AMBITION)) return Optional.of(within(null, written));
        int end = AMBITION.length() + ID;
        if (written.length() <= end || written.charAt(end) != '/') return Optional.empty();
        try {
            return Optional.of(
                    within(UUID.fromString(written.substring(AMBITION.length(), end)), written.substring(end + 1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address that a reader asks for, as written. */
    public static Address asked(String written) {
        return read(written).orElseThrow(Address::unknown);
    }

    /** Nothing that can be read has this address. */
    public static Refusal unknown() {
        return new Refusal(404, "veld.onbekend", "Dit veld bestaat niet op deze plaats.");
    }

    private static Address within(@Nullable UUID ambition, String written) {
        int slash = written.indexOf('/');
        return slash < 0
                ? new Address(ambition, written, null)
                : new Address(ambition, written.substring(0, slash), written.substring(slash + 1));
    }

    /** The same field of an ambition, on the agenda. */
    public Address in(UUID of) {
        return new Address(of, field, part);
    }

    /** The same field within its thing. */
    public Address within() {
        return new Address(null, field, part);
    }

    /** Another field of the same part. */
    public Address beside(String other) {
        return new Address(ambition, other, part);
    }

    @Override
    public String toString() {
        return (ambition == null ? "" : AMBITION + ambition + "/") + field + (part == null ? "" : "/" + part);
    }
}
