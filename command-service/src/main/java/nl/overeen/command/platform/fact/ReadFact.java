package nl.overeen.command.platform.fact;

import nl.overeen.events.store.StoredFact;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;

/** A message from the store, decoded once and for good: what folds a stream again need not parse it again. */
public final class ReadFact extends GenericDomainEventMessage<Object> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never written
    private final Fact fact;

    private ReadFact(DomainEventMessage<?> message, Fact fact) {
        super(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                fact.event(),
                message.getMetaData(),
                message.getIdentifier(),
                message.getTimestamp());
        this.fact = fact;
    }

    /** The same message, decoded; one without an origin is no fact, and stays as it is. */
    public static DomainEventMessage<?> of(DomainEventMessage<?> message) {
        return message.getMetaData().containsKey("actor") ? new ReadFact(message, fact(message)) : message;
    }

    public static Fact fact(DomainEventMessage<?> message) {
        return message instanceof ReadFact read
                ? read.fact
                : StoredFact.of(message, message.getSequenceNumber(), message.getTimestamp());
    }

    public static Origin origin(Message<?> message) {
        return message instanceof ReadFact read ? read.fact.origin() : Origin.from(message.getMetaData());
    }
}
