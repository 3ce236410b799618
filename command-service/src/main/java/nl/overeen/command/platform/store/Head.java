package nl.overeen.command.platform.store;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the store has come. */
@Component
public final class Head {
    private final EventStore store;

    Head(EventStore store) {
        this.store = store;
    }

    /** The place of the last fact, as a decimal number; index order is commit order, so nothing before it will appear. */
    public String position() {
        @Nullable TrackingToken token = store.createHeadToken();
        return Long.toString(token == null ? 0 : token.position().orElse(0));
    }
}
