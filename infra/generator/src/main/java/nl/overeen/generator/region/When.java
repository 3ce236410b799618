package nl.overeen.generator.region;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * From which day something holds, as it is written: a day, or a month or year that holds from its last day.
 *
 * @param day from which it holds
 */
public record When(String written, LocalDate day) {
    public static When on(LocalDate day) {
        return new When(day.toString(), day);
    }

    static When month(LocalDate in) {
        return new When(YearMonth.from(in).toString(), YearMonth.from(in).atEndOfMonth());
    }

    static When year(LocalDate in) {
        return new When(String.valueOf(in.getYear()), LocalDate.of(in.getYear(), 12, 31));
    }
}
