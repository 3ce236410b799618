package nl.overeen.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day as written: "2016-04-06", "2016-04" or "2016". A month or year holds from its last day and is shown as written.
 * Years 1900 to 2199 (Europe/Amsterdam).
 */
public record Day(@JsonValue String written) {
    @JsonCreator
    public Day {
        int year = last(written).getYear();
        if (year < 1900 || year > 2199) throw new DateTimeException("year out of range: " + written);
    }

    public static Day of(LocalDate date) {
        return new Day(date.toString());
    }

    /** The day from which it holds. */
    public LocalDate lastDay() {
        // Asked of every fact at every read of the past; what was written is known to be a date, so no parser is
        // needed.
        return written.length() == 10
                ? LocalDate.of(
                        Integer.parseInt(written, 0, 4, 10),
                        Integer.parseInt(written, 5, 7, 10),
                        Integer.parseInt(written, 8, 10, 10))
                : last(written);
    }

    private static LocalDate last(String written) {
        return switch (written.length()) {
            case 4 -> Year.parse(written).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(written).atEndOfMonth();
            case 10 -> LocalDate.parse(written);
            default -> throw new DateTimeException("not a day, month or year: " + written);
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
