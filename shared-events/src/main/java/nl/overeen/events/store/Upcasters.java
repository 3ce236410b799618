package nl.overeen.events.store;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Every step from an older structure of an event to the next, in order; a step is a file of its own beside this one. */
public final class Upcasters {
    private static final List<EventUpcaster> STEPS = List.of();

    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(STEPS);
    }
}
