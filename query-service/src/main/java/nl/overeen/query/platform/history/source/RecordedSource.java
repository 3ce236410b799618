package nl.overeen.query.platform.history.source;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The store in its one order, each message with a {@link RecordedToken}. Timestamps are set before commit and may run
 * backwards along the store; recorded is the highest so far, computed here and nowhere else.
 */
public final class RecordedSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final StreamableMessageSource<TrackedEventMessage<?>> store;

    public RecordedSource(StreamableMessageSource<TrackedEventMessage<?>> store) {
        this.store = store;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return token instanceof RecordedToken recorded
                ? new RecordedStream(store.openStream(recorded.inner()), recorded.recorded())
                : new RecordedStream(store.openStream(null), Instant.EPOCH);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    /** The position of the last fact in the store; 0 when there is none. */
    public long head() {
        @Nullable TrackingToken token = store.createHeadToken();
        return token == null ? 0 : Math.max(0, token.position().orElse(0));
    }
}
