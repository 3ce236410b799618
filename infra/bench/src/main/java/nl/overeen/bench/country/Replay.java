package nl.overeen.bench.country;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.query.platform.timetravel.Moment;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What one does first: read a region's events from the store, decode them, fold those that count; with our own fold. */
record Replay(Connection database, EventSerializer events, Method fold, Object everything) {
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    static Replay on(Connection database) throws ReflectiveOperationException {
        var view = Class.forName("nl.overeen.query.agenda.AgendaView");
        var fold = Arrays.stream(view.getDeclaredMethods())
                .filter(it -> it.getName().equals("fold"))
                .findFirst()
                .orElseThrow();
        fold.setAccessible(true);
        var all = Class.forName("nl.overeen.query.agenda.Chosen").getDeclaredField("ALL");
        all.setAccessible(true);
        return new Replay(database, new EventSerializer(), fold, all.get(null));
    }

    /** The agenda, as the service gives it. */
    Object on(Country.Region region, LocalDate day) {
        var facts = facts(region);
        var known = facts.getLast().recorded();
        var moment = Moment.on(facts, day, known, LocalDate.now());
        try {
            return fold.invoke(null, new CollaborationId(region.id()), moment, everything);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private List<Fact> facts(Country.Region region) {
        try (var query = database.prepareStatement("SELECT globalIndex, aggregateIdentifier, sequenceNumber, timeStamp,"
                + " metaData, payload, payloadType, payloadRevision FROM DomainEventEntry"
                + " WHERE aggregateIdentifier = ANY(?) ORDER BY globalIndex")) {
            query.setArray(1, database.createArrayOf("varchar", region.streams().toArray()));
            var facts = new ArrayList<Fact>();
            try (var row = query.executeQuery()) {
                while (row.next())
                    facts.add(new Fact(
                            new FactId(row.getString(2), row.getLong(3)),
                            row.getLong(1),
                            Instant.parse(row.getString(4)),
                            Origin.from(JsonMapper.shared().readValue(row.getBytes(5), STRINGS)),
                            events.deserialize(new SimpleSerializedObject<>(
                                    row.getBytes(6), byte[].class, row.getString(7), row.getString(8)))));
            }
            return facts;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
