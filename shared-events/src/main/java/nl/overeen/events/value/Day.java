package nl.overeen.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
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
        return last(written);
    }

    /** Asked of every fact that is read: without a parser, which takes longer than all the rest. */
    private static LocalDate last(String written) {
        return switch (written.length()) {
            case 4 -> LocalDate.of(number(written, 0, 4), 12, 31);
            case 7 -> YearMonth.of(number(written, 0, 4), after(written, 4)).atEndOfMonth();
            case 10 -> LocalDate.of(number(written, 0, 4), after(written, 4), after(written, 7));
            default -> throw new DateTimeException("not a day, month or year: " + written);
        };
    }

    private static int after(String written, int dash) {
        if (written.charAt(dash) != '-') throw new DateTimeException("not a day, month or year: " + written);
        return number(written, dash + 1, dash + 3);
    }

    private static int number(String written, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = written.charAt(i) - '0';
            if (digit < 0 || digit > 9) throw new DateTimeException("not a day, month or year: " + written);
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public String toString() {
        return written;
    }
}
