package nl.overeen.events.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of whole days, both ends included.
 *
 * @param until absent while it has no end
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    public Period {
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException("a period ends before it begins");
    }

    /** The same, ending no later than this day. */
    public Period endingOn(LocalDate last) {
        return until != null && until.isBefore(last) ? this : new Period(from, last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
