package nl.overeen.standalone.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The one clock of both services in the run that writes the sample: it stands at each step, and then runs as the system's. */
final class StoryClock extends Clock {
    private final ZoneId zone;
    private final AtomicReference<@Nullable Instant> standing;

    StoryClock(ZoneId zone) {
        this(zone, new AtomicReference<>());
    }

    private StoryClock(ZoneId zone, AtomicReference<@Nullable Instant> standing) {
        this.zone = zone;
        this.standing = standing;
    }

    void standAt(Instant moment) {
        standing.set(moment);
    }

    void run() {
        standing.set(null);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(other, standing);
    }

    @Override
    public Instant instant() {
        Instant moment = standing.get();
        return moment == null ? Instant.now() : moment;
    }
}
