package nl.overeen.query.platform.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.store.Upcasters;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.query.platform.history.source.RecordedToken;
import nl.overeen.query.platform.history.source.StoredEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** From the store's message to the stored form, and from there through the upcasters to the fact that views fold. */
public final class Decoder {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};
    private static final byte[] NONE = "{}".getBytes(UTF_8);

    private final EventSerializer serializer;
    private final EventUpcaster upcasters = Upcasters.chain();

    public Decoder(EventSerializer serializer) {
        this.serializer = serializer;
    }

    /** @param message as a source of undecoded events gives it */
    public Entry entry(TrackedEventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        var token = (RecordedToken) message.trackingToken();
        var metadata = new TreeMap<String, String>();
        message.getMetaData().forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return new Entry(
                token.position().orElseThrow(),
                token.recorded(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                JSON.writeValueAsString(metadata),
                (StoredEvent) message.getPayload());
    }

    public Fact fact(Entry entry) {
        var id = new FactId(entry.stream(), entry.number());
        var origin = Origin.from(JSON.readValue(entry.metadata(), STRINGS));
        return new Fact(id, entry.position(), entry.recorded(), origin, event(entry));
    }

    /** @throws RuntimeException when the event cannot be read: a fact is never skipped */
    private Object event(Entry entry) {
        StoredEvent stored = entry.event();
        var data = new GenericDomainEventEntry<>(
                "fact",
                entry.stream(),
                entry.number(),
                entry.stream(),
                entry.recorded(),
                stored.type(),
                stored.revision(),
                stored.json().getBytes(UTF_8),
                NONE);
        var read = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(data, serializer)))
                .toList();
        if (read.size() != 1) throw new IllegalStateException("an upcaster made " + read.size() + " facts of one");
        return serializer.deserialize(read.getFirst().getData());
    }
}
