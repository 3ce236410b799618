package nl.overeen.command.platform.store.memory;

import java.util.List;
import java.util.Optional;
import nl.overeen.command.platform.fact.ReadFact;
import nl.overeen.command.platform.store.memory.KnownFacts.Known;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;

/**
 * Reads of a stream only what it did not read before. Every read asks the database for later facts, so what another
 * node wrote is seen; and what was committed once never changes, so what was read is still so. Only what a transaction
 * reads after it appended is not kept: that may still be rolled back.
 */
public class RememberingEngine extends JdbcEventStorageEngine {
    private final KnownFacts kept;
    private final Appended appended = new Appended();

    protected RememberingEngine(Builder builder, KnownFacts kept) {
        super(builder);
        this.kept = kept;
    }

    @Override
    public DomainEventStream readEvents(String stream, long first) {
        Known before = kept.of(stream);
        var later = readEventData(stream, before.next()).toList();
        long stored = later.stream().mapToLong(RememberingEngine::stored).sum();
        Known now = before.and(decoded(later), stored);
        if (!appended.here()) kept.keep(stream, now);
        return DomainEventStream.of(now.facts().stream().filter(fact -> fact.getSequenceNumber() >= first));
    }

    /** As the framework does it, but at once and for good. */
    private List<DomainEventMessage<?>> decoded(List<? extends DomainEventData<?>> later) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(later.stream(), getEventSerializer(), upcasterChain)
                .asStream()
                .<DomainEventMessage<?>>map(ReadFact::of)
                .toList();
    }

    private static long stored(DomainEventData<?> fact) {
        return ((byte[]) fact.getPayload().getData()).length;
    }

    /** Within a transaction. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        appended.say();
        super.appendEvents(events, serializer);
    }

    /** Streams are numbered without gaps: a batch that is not full is the last one. */
    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    /** None are made. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
