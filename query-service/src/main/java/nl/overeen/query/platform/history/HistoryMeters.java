package nl.overeen.query.platform.history;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.overeen.query.platform.history.source.RecordedSource;
import nl.overeen.query.platform.history.store.Applied;
import org.springframework.stereotype.Component;

/** What an operator wants to know: how far behind, how fast visible, how much. */
@Component
final class HistoryMeters implements HistoryFollower {
    private final Timer visible;
    private final RecordedSource source;
    private final Positions positions;
    private final History history;
    private final Clock clock;
    private volatile Instant last = Instant.EPOCH;

    HistoryMeters(MeterRegistry meters, RecordedSource source, Positions positions, History history, Clock clock) {
        this.source = source;
        this.positions = positions;
        this.history = history;
        this.clock = clock;
        visible = Timer.builder("overeen.history.visible")
                .description("From recorded to applied, for facts that came while up to date")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        gauge(meters, "overeen.history.lag.events", "Positions in the store not yet applied", HistoryMeters::lagEvents);
        gauge(
                meters,
                "overeen.history.lag.seconds",
                "Age of the last applied fact while behind",
                HistoryMeters::lagSeconds);
        gauge(meters, "overeen.history.rebuild.percent", "Progress of a build; 100 at rest", HistoryMeters::percent);
        gauge(
                meters,
                "overeen.history.facts",
                "Facts applied by this process",
                it -> it.sum(p -> p.generation().facts()));
        gauge(
                meters,
                "overeen.history.memory.homes",
                "Histories decoded in memory",
                it -> it.sum(p -> p.generation().inMemory()));
    }

    @Override
    public void applied(List<Applied> facts) {
        if (facts.isEmpty()) return;
        last = facts.getLast().fact().recorded();
        if (!history.isComplete()) return;
        Instant now = clock.instant();
        for (Applied it : facts) visible.record(Duration.between(it.fact().recorded(), now));
    }

    private long lagEvents() {
        return Math.max(0, source.head() - positions.applied());
    }

    private long lagSeconds() {
        return lagEvents() == 0 ? 0 : Duration.between(last, clock.instant()).toSeconds();
    }

    private long percent() {
        return history.rebuilding()
                .or(history::running)
                .map(it -> it.progress().percent())
                .orElse(0);
    }

    private long sum(ToLongFunction<Projection> value) {
        return history.running().map(value::applyAsLong).orElse(0L);
    }

    private void gauge(MeterRegistry meters, String name, String what, ToLongFunction<HistoryMeters> value) {
        Gauge.builder(name, this, value::applyAsLong).description(what).register(meters);
    }
}
