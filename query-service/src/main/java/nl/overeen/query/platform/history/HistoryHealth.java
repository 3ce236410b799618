package nl.overeen.query.platform.history;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Red while a fact cannot be read or stored: what comes after it is not shown. Out of service during the first build. */
@Component("historyHealthIndicator")
final class HistoryHealth implements HealthIndicator {
    private final History history;

    HistoryHealth(History history) {
        this.history = history;
    }

    @Override
    public Health health() {
        var fault = Stream.of(history.running(), history.rebuilding())
                .flatMap(Optional::stream)
                .flatMap(projection -> projection.fault().stream())
                .findFirst();
        var progress = history.running().map(Projection::progress).orElse(Progress.UNKNOWN);
        var health = fault.isPresent()
                ? Health.down(fault.get())
                : history.isComplete() ? Health.up() : Health.outOfService();
        return health.withDetail("position", progress.done())
                .withDetail("percent", progress.percent())
                .build();
    }
}
