package nl.overeen.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2016, 4, 6);

    @Test
    void bothEndsAreIncluded() {
        var period = new Period(DAY, DAY.plusDays(1));
        assertThat(period.contains(DAY.minusDays(1))).isFalse();
        assertThat(period.contains(DAY)).isTrue();
        assertThat(period.contains(DAY.plusDays(1))).isTrue();
        assertThat(period.contains(DAY.plusDays(2))).isFalse();
    }

    @Test
    void withoutAnEndItGoesOn() {
        assertThat(new Period(DAY, null).contains(LocalDate.of(2199, 12, 31))).isTrue();
        assertThat(new Period(DAY, null).contains(DAY.minusDays(1))).isFalse();
    }

    @Test
    void itMayLastOneDayButNotEndBeforeItBegins() {
        assertThat(new Period(DAY, DAY).contains(DAY)).isTrue();
        assertThatThrownBy(() -> new Period(DAY, DAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEndingNeverLengthensIt() {
        assertThat(new Period(DAY, null).endingOn(DAY.plusDays(1)).until()).isEqualTo(DAY.plusDays(1));
        assertThat(new Period(DAY, DAY).endingOn(DAY.plusDays(1)).until()).isEqualTo(DAY);
        assertThat(new Period(DAY, DAY.plusDays(9)).endingOn(DAY).until()).isEqualTo(DAY);
    }
}
