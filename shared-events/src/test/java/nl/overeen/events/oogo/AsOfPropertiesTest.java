package nl.overeen.events.oogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.AsOf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AsOfPropertiesTest {
    private static final int HISTORIES = Boolean.getBoolean("overeen.thorough") ? 1_000 : 100;

    @TestFactory
    Stream<DynamicTest> asOfADayAndAsOfAnOogoEqualANaiveReading() {
        long start = Long.getLong("overeen.seed", new Random().nextInt(1_000_000_000));
        return LongStream.range(start, start + HISTORIES)
                .mapToObj(seed -> DynamicTest.dynamicTest("-Dovereen.seed=" + seed, () -> compare(seed)));
    }

    private static void compare(long seed) {
        var history = new RandomHistory(seed);
        for (int i = 0; i < 10; i++) {
            Instant known = history.someInstant();
            LocalDate day = history.someDay();
            OogoId oogo = history.someOogo();
            var naive = new NaiveReading(history.facts, known);
            assertThat(AsOf.select(history.facts, day, known))
                    .as("seed %d, as of %s, known at %s", seed, day, known)
                    .isEqualTo(naive.asOf(day));
            assertThat(AsOfOogo.select(history.facts, oogo, known))
                    .as("seed %d, as of %s, known at %s", seed, oogo, known)
                    .isEqualTo(naive.asOf(oogo));
            var timeline = AsOf.timeline(history.facts, known);
            assertThat(timeline.on(day)).isEqualTo(naive.asOf(day));
            timeline.byStream()
                    .forEach((stream, ofIt) -> assertThat(ofIt.on(day))
                            .isEqualTo(naive.asOf(day).stream()
                                    .filter(fact -> fact.id().stream().equals(stream))
                                    .toList()));
            var later = history.facts.stream()
                    .filter(fact -> !fact.recorded().isAfter(known))
                    .toList();
            assertThat(AsOf.select(later, day, known)).isEqualTo(AsOf.select(history.facts, day, known));
        }
    }
}
