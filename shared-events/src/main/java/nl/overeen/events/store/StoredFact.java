package nl.overeen.events.store;

import java.time.Instant;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import org.axonframework.eventhandling.DomainEventMessage;

/** From the store's message to the fact that views and decisions fold. */
public final class StoredFact {
    private StoredFact() {}

    /**
     * @param position its place in the store's order, or its number in the stream where only one stream is read
     * @param recorded the highest timestamp so far in that order
     */
    public static Fact of(DomainEventMessage<?> message, long position, Instant recorded) {
        var id = new FactId(message.getAggregateIdentifier(), message.getSequenceNumber());
        return new Fact(id, position, recorded, Origin.from(message.getMetaData()), message.getPayload());
    }
}
