package nl.overeen.query.platform.live;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import nl.overeen.events.store.EventTypes;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Follows the event store on this node, from its head, and tells who listens; keeps nothing. */
final class NodeTail implements LiveSource {
    static final Map<String, String> WORDS = Map.of(
            "ambition", "ambitie",
            "oogo", "oogo",
            "collaboration", "samenwerking",
            "party", "partij",
            "document", "document",
            "dispute", "geschil",
            "evaluation", "evaluatie");

    private final List<Consumer<Notice>> listeners = new CopyOnWriteArrayList<>();
    private final ObjectProvider<Homes> homes;

    NodeTail(ObjectProvider<Homes> homes) {
        this.homes = homes;
    }

    @Override
    public Subscription subscribe(Consumer<Notice> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventHandler
    void on(DomainEventMessage<?> event, TrackingToken token) {
        if (listeners.isEmpty()) return;
        UUID stream = UUID.fromString(event.getAggregateIdentifier());
        String soort = soort(EventTypes.stored(event.getPayloadType()).value(), event.getType());
        long position = token.position().orElseThrow();
        String positie = Long.toString(position);
        homes.ifAvailable(known -> known.of(stream, position)
                .forEach(home ->
                        listeners.forEach(listener -> listener.accept(new Notice(home, soort, stream, positie)))));
    }

    /** The stored name begins with the kind of thing; a voiding stands in streams of every kind. */
    static String soort(String storedName, @Nullable String aggregate) {
        String kind = storedName.substring(0, storedName.indexOf('.'));
        @Nullable String word = WORDS.get(kind);
        if (word == null && aggregate != null) word = WORDS.get(aggregate.toLowerCase(Locale.ROOT));
        return word == null ? kind : word;
    }
}
