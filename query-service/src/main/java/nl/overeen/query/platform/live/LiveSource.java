package nl.overeen.query.platform.live;

import java.util.function.Consumer;

/** Where notices come from: this node's own reading of the event store. */
public interface LiveSource {

    /**
     * Hears every notice from now on.
     *
     * @param listener called in order of the store; returns at once and never throws
     * @return ends it
     */
    Subscription subscribe(Consumer<Notice> listener);

    /** A listener at work. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
