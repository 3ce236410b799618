package nl.overeen.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StoryClockTest {
    private final StoryClock clock = new StoryClock(Sample.ZONE);

    @Test
    void standsAtAStepInEveryZoneAndThenRunsAsTheSystems() {
        var elsewhere = clock.withZone(ZoneOffset.UTC);
        Instant moment = Instant.parse("2016-04-11T22:30:00Z");
        clock.standAt(moment);
        assertThat(clock.instant()).isEqualTo(elsewhere.instant()).isEqualTo(moment);
        assertThat(LocalDate.now(clock)).isEqualTo("2016-04-12");
        assertThat(LocalDate.now(elsewhere)).isEqualTo("2016-04-11");

        Instant before = Instant.now();
        clock.run();
        assertThat(clock.instant()).isBetween(before, Instant.now());
        assertThat(elsewhere.instant()).isBetween(before, Instant.now());
    }
}
