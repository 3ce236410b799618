package nl.overeen.query.platform.history.decode;

import org.jspecify.annotations.Nullable;

/**
 * The values met lately, so that one equal to them is not kept twice: a revision is a whole text of which most stands in
 * the one before it. It forgets; then a value is kept twice and nothing else is different. Any thread may ask.
 */
final class Shared {
    private static final int BITS = 18;

    private final @Nullable Object[] met = new @Nullable Object[1 << BITS];

    /** The value that was met before, or this one. */
    @SuppressWarnings("unchecked") // equal to it, so of its type
    <T> T of(T value) {
        int place = (value.hashCode() * 0x9E3779B9) >>> (32 - BITS);
        @Nullable Object first = met[place];
        if (value.equals(first)) return (T) first;
        @Nullable Object second = met[place ^ 1];
        if (value.equals(second)) return (T) second;
        met[place ^ 1] = first;
        met[place] = value;
        return value;
    }
}
