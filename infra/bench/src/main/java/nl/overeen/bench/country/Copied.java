package nl.overeen.bench.country;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.time.Fact;
import tools.jackson.databind.json.JsonMapper;

/** One made-up region, copied with other ids; its facts mingle with those of the others in the order of their days. */
final class Copied implements Country {
    private static final String ISSUER = "bench";

    private final Decade decade = new Decade();
    private final List<Region> regions = new ArrayList<>();
    private final EventSerializer events = new EventSerializer();

    @Override
    public List<Region> regions() {
        return regions;
    }

    @Override
    public void grow(Connection database, int size) throws SQLException {
        if (regions.isEmpty()) template(database);
        try (var copy = database.prepareStatement("""
                INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData,
                    payload, payloadRevision, payloadType, timeStamp)
                SELECT replace(stream, $$5eed0000$$, prefix), number, 'bench', gen_random_uuid()::text,
                    convert_to(replace(metadata, $$5eed0000$$, prefix), 'UTF8'),
                    convert_to(replace(payload, $$5eed0000$$, prefix), 'UTF8'), revision, type, recorded
                FROM bench_fact CROSS JOIN (SELECT to_hex(x'5eed0000'::int + n) AS prefix FROM generate_series(?, ?) n) r
                ORDER BY position, prefix""")) {
            copy.setInt(1, regions.size());
            copy.setInt(2, size - 1);
            copy.executeUpdate();
        }
        while (regions.size() < size) regions.add(region(regions.size()));
        person(database);
    }

    @Override
    public void fill(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    INSERT INTO bench_history
                    SELECT replace(v.region, $$5eed0000$$, prefix)::uuid, replace(v.ambition, $$5eed0000$$, prefix)::uuid,
                        v.day, v.version, replace(v.state, $$5eed0000$$, prefix)
                    FROM bench_version v CROSS JOIN
                        (SELECT to_hex(x'5eed0000'::int + n) AS prefix FROM generate_series(%d, %d) n) r
                    ORDER BY v.version, prefix""".formatted(filled, regions.size() - 1));
            statement.execute("ANALYZE bench_history");
        }
        filled = regions.size();
    }

    private int filled;

    private Region region(int number) {
        var streams = decade.facts.stream()
                .map(fact -> fact.id().stream())
                .distinct()
                .map(stream -> in(number, stream))
                .toList();
        return new Region(
                UUID.fromString(in(number, decade.region.toString())),
                UUID.fromString(in(number, decade.secretary.toString())),
                decade.ambitions.stream()
                        .map(id -> UUID.fromString(in(number, id.toString())))
                        .toList(),
                streams);
    }

    private static String in(int number, String id) {
        return id.replace(Sealed.PREFIX, Integer.toHexString(0x5eed0000 + number));
    }

    /** Whoever has the same id with this issuer reads a region. */
    private void person(Connection database) throws SQLException {
        try (var insert = database.prepareStatement(
                "INSERT INTO person (id, issuer, subject, name) VALUES (?, ?, ?, 'n') ON CONFLICT DO NOTHING")) {
            for (Region region : regions) {
                insert.setObject(1, region.reader());
                insert.setString(2, ISSUER);
                insert.setString(3, region.reader().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void template(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("CREATE TABLE bench_fact (position int, stream text, number bigint, metadata text,"
                    + " payload text, revision text, type text, recorded text)");
            statement.execute(
                    "CREATE TABLE bench_version (region text, ambition text, day date, version int, state text)");
            statement.execute(
                    "CREATE TABLE bench_history (region uuid, ambition uuid, day date, version int," + " state text)");
            statement.execute(
                    "CREATE INDEX bench_history_day ON bench_history (region, ambition, day DESC, version DESC)");
        }
        facts(database);
        versions(database);
        try (var insert = database.prepareStatement("INSERT INTO text_key (id, key) VALUES (?, ?)")) {
            for (var key : decade.texts.keys.entrySet()) {
                insert.setObject(1, UUID.fromString(key.getKey()));
                insert.setBytes(2, key.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void facts(Connection database) throws SQLException {
        try (var insert = database.prepareStatement("INSERT INTO bench_fact VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Fact fact : decade.facts) {
                var stored = events.serialize(fact.event(), byte[].class);
                insert.setLong(1, fact.position());
                insert.setString(2, fact.id().stream());
                insert.setLong(3, fact.id().number());
                insert.setString(
                        4, JsonMapper.shared().writeValueAsString(fact.origin().toMetaData()));
                insert.setString(5, new String(stored.getData(), StandardCharsets.UTF_8));
                insert.setString(6, stored.getType().getRevision());
                insert.setString(7, stored.getType().getName());
                insert.setString(8, fact.recorded().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whatever happens to an ambitie makes the next row: its text, who leads, progress and measurements together. */
    private void versions(Connection database) throws SQLException {
        Map<String, Map<String, Object>> states = new HashMap<>();
        try (var insert = database.prepareStatement("INSERT INTO bench_version VALUES (?, ?, ?, ?, ?)")) {
            int version = 0;
            for (Fact fact : decade.facts) {
                String stream = fact.id().stream();
                if (decade.ambitions.stream().noneMatch(it -> it.toString().equals(stream))) continue;
                var state = states.computeIfAbsent(stream, any -> new HashMap<>());
                String key = fact.event() instanceof RevisionEvent
                        ? "text"
                        : fact.event().getClass().getSimpleName();
                state.put(
                        key,
                        JsonMapper.shared()
                                .readTree(events.serialize(fact.event(), byte[].class)
                                        .getData()));
                insert.setString(1, decade.region.toString());
                insert.setString(2, stream);
                insert.setObject(3, fact.origin().effective().lastDay());
                insert.setInt(4, ++version);
                insert.setString(5, JsonMapper.shared().writeValueAsString(state));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
