package nl.overeen.query.platform.history.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.store.EventTypes;
import nl.overeen.events.store.Upcasters;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.query.platform.history.source.AsStored;
import nl.overeen.query.platform.history.source.RecordedToken;
import nl.overeen.query.platform.history.source.StoredEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** From the store's message to the stored form, and from there through the upcasters to the fact that views fold. */
public final class Decoder {
    private static final ObjectReader STRINGS =
            JsonMapper.shared().readerFor(new TypeReference<Map<String, String>>() {});
    private static final byte[] NONE = "{}".getBytes(UTF_8);
    private static final int FACT = 280;

    private final EventSerializer serializer;
    private final EventUpcaster upcasters = Upcasters.chain();
    private final Shared shared = new Shared();
    private final JsonMapper json;
    private final Map<String, ObjectReader> readers = new ConcurrentHashMap<>();

    public Decoder(EventSerializer serializer) {
        this.serializer = serializer;
        json = ((JsonMapper) serializer.getObjectMapper())
                .rebuild()
                .addModule(new Sharing(shared))
                .build();
    }

    /** @param message as a source of undecoded events gives it */
    public Entry entry(TrackedEventMessage<?> message) {
        var domain = (DomainEventMessage<?>) message;
        var token = (RecordedToken) message.trackingToken();
        return new Entry(
                token.position().orElseThrow(),
                token.recorded(),
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                metadata(message.getMetaData()),
                (StoredEvent) message.getPayload());
    }

    private static byte[] metadata(Map<String, ?> read) {
        if (read.get(AsStored.JSON) instanceof byte[] stored) return stored;
        var metadata = new TreeMap<String, String>();
        read.forEach((key, value) -> metadata.put(key, String.valueOf(value)));
        return JsonMapper.shared().writeValueAsBytes(metadata);
    }

    /** As many at once as there are processors; in the order given. */
    public List<Decoded> facts(List<Entry> entries) {
        return entries.parallelStream().map(this::fact).toList();
    }

    /** @throws RuntimeException when the event cannot be read: a fact is never skipped */
    public Decoded fact(Entry entry) {
        var id = new FactId(shared.of(entry.stream()), entry.number());
        Map<String, String> metadata = STRINGS.readValue(entry.metadata());
        var weight = new Sharing.Weight();
        var event = event(entry, weight);
        var fact = new Fact(id, entry.position(), entry.recorded(), shared(Origin.from(metadata)), event);
        return new Decoded(fact, FACT + weight.bytes());
    }

    private Object event(Entry entry, Sharing.Weight weight) {
        StoredEvent stored = entry.event();
        Class<?> type = EventTypes.named(stored.type());
        if (!EventTypes.stored(type).revision().equals(stored.revision())) return upcast(entry);
        return readers.computeIfAbsent(stored.type(), any -> json.readerFor(type))
                .withAttribute(Sharing.Weight.class, weight)
                .readValue(stored.json());
    }

    private Object upcast(Entry entry) {
        StoredEvent stored = entry.event();
        var data = new GenericDomainEventEntry<>(
                "fact",
                entry.stream(),
                entry.number(),
                entry.stream(),
                entry.recorded(),
                stored.type(),
                stored.revision(),
                stored.json(),
                NONE);
        var read = upcasters
                .upcast(Stream.of(new InitialEventRepresentation(data, serializer)))
                .toList();
        if (read.size() != 1) throw new IllegalStateException("an upcaster made " + read.size() + " facts of one");
        return serializer.deserialize(read.getFirst().getData());
    }

    /** The same few people act for the same few parties, on the same few days. */
    private Origin shared(Origin it) {
        return new Origin(
                shared.of(it.actor()),
                shared(it.function()),
                it.role(),
                shared(it.party()),
                shared(it.collaboration()),
                shared.of(it.effective()),
                it.reason(),
                it.request(),
                it.replaces(),
                it.confirmed());
    }

    private <T> @Nullable T shared(@Nullable T value) {
        return value == null ? null : shared.of(value);
    }
}
