package nl.overeen.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

    @ParameterizedTest
    @CsvSource({"2016-04-06,2016-04-06", "2016-02,2016-02-29", "2014,2014-12-31"})
    void holdsFromItsLastDay(String written, LocalDate last) {
        assertThat(new Day(written).lastDay()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-02-30",
                "2016-13",
                "16-04-06",
                "",
                "april",
                "1899",
                "2200-01-01",
                "2016-4-6",
                "2016/04-06",
                "+201",
                "2016-+4"
            })
    void refusesWhatIsNoDayMonthOrYear(String written) {
        assertThatThrownBy(() -> new Day(written)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isShownAsWritten() {
        assertThat(new Day("2014")).hasToString("2014");
    }
}
