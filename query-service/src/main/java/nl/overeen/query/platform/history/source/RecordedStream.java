package nl.overeen.query.platform.history.source;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Gives every message the highest timestamp so far, with its token. */
final class RecordedStream implements BlockingStream<TrackedEventMessage<?>> {
    private final BlockingStream<TrackedEventMessage<?>> inner;
    private Instant highest;

    RecordedStream(BlockingStream<TrackedEventMessage<?>> inner, Instant highest) {
        this.inner = inner;
        this.highest = highest;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return inner.peek().map(this::stamped);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return inner.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        var message = stamped(inner.nextAvailable());
        highest = ((RecordedToken) message.trackingToken()).recorded();
        return message;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return inner.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        inner.close();
    }

    private TrackedEventMessage<?> stamped(TrackedEventMessage<?> message) {
        Instant recorded = message.getTimestamp().isAfter(highest) ? message.getTimestamp() : highest;
        return message.withTrackingToken(new RecordedToken(message.trackingToken(), recorded));
    }
}
