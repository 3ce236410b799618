package nl.overeen.query.platform.history.source;

import java.time.Instant;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;

/**
 * How far the store was read, and the highest timestamp so far: both are needed to go on after a restart.
 *
 * @param inner the store's own token
 */
public record RecordedToken(TrackingToken inner, Instant recorded) implements TrackingToken {

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return covers(other) ? other : this;
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return covers(other) ? this : other;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other instanceof RecordedToken token && inner.covers(token.inner);
    }

    @Override
    public OptionalLong position() {
        return inner.position();
    }
}
