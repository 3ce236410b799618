package nl.overeen.generator.country;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Copies what a few regions have into the names of many, fact by fact in the order of recording: the store's order stays
 * that of recording.
 */
public final class Copies {
    private static final String FACTS = "DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier,"
            + " metaData, payload, payloadRevision, payloadType, timeStamp)";

    private final Connection connection;
    private final Map<UUID, Integer> regionOf;
    private final List<List<Mask>> masks = new ArrayList<>();
    private final List<Set<UUID>> texts = new ArrayList<>();

    private record Row(
            int region,
            UUID stream,
            long number,
            @Nullable String type,
            UUID event,
            Pattern metaData,
            Pattern payload,
            @Nullable String revision,
            String payloadType,
            String recorded) {}

    /**
     * @param regionOf to which of the written regions each stream belongs
     * @param written  how many there are
     * @param regions  how many there are to be, the written ones among them
     */
    public Copies(Connection connection, Map<UUID, Integer> regionOf, int written, int regions) {
        this.connection = connection;
        this.regionOf = regionOf;
        for (int region = 0; region < written; region++) {
            masks.add(new ArrayList<>());
            texts.add(new HashSet<>());
        }
        for (int copy = 0; copy < regions; copy++) masks.get(copy % written).add(Mask.of(copy / written));
    }

    /** The names of the copies of a thing of a written region, the thing itself first. */
    public List<UUID> of(UUID id, int region) {
        return masks.get(region).stream().map(mask -> mask.on(id)).toList();
    }

    /**
     * @param staying the persons who act in all copies; all others are other people in each
     * @return how many facts there are now
     */
    public long write(Set<UUID> staying) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var original = new Pattern.Original(keys(), staying);
        var rows = rows(original);
        try (var empty = connection.createStatement()) {
            empty.execute("TRUNCATE DomainEventEntry RESTART IDENTITY");
        }
        long facts = 0;
        try (var table = new Table(connection, FACTS)) {
            for (Row row : rows)
                for (Mask mask : masks.get(row.region)) {
                    table.row(
                            mask.on(row.stream).toString(),
                            row.number,
                            row.type,
                            mask.on(row.event).toString(),
                            row.metaData.on(mask),
                            row.payload.on(mask),
                            row.revision,
                            row.payloadType,
                            row.recorded);
                    facts++;
                }
        }
        keys(original);
        new Beside(connection, regionOf, masks).write(staying);
        connection.commit();
        return facts;
    }

    private Map<UUID, byte[]> keys() throws SQLException {
        var keys = new HashMap<UUID, byte[]>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT id, key FROM text_key WHERE key IS NOT NULL")) {
            while (found.next()) keys.put(found.getObject(1, UUID.class), found.getBytes(2));
        }
        return keys;
    }

    private List<Row> rows(Pattern.Original original) throws SQLException {
        var rows = new ArrayList<Row>();
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(1000);
            try (var found = statement.executeQuery(
                    "SELECT aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,"
                            + " payloadRevision, payloadType, timeStamp FROM DomainEventEntry ORDER BY globalIndex")) {
                while (found.next()) rows.add(row(found, original));
            }
        }
        return rows;
    }

    private Row row(ResultSet found, Pattern.Original original) throws SQLException {
        UUID stream = UUID.fromString(found.getString(1));
        int region = regionOf.getOrDefault(stream, -1);
        if (region < 0) throw new IllegalStateException("a fact of no region: " + stream);
        var metaData = Pattern.of(found.getBytes(5), original);
        var payload = Pattern.of(found.getBytes(6), original);
        texts.get(region).addAll(metaData.texts());
        texts.get(region).addAll(payload.texts());
        return new Row(
                region,
                stream,
                found.getLong(2),
                found.getString(3),
                UUID.fromString(found.getString(4)),
                metaData,
                payload,
                found.getString(7),
                found.getString(8),
                found.getString(9));
    }

    /** The keys of the texts of the copies; those of the originals are there. */
    private void keys(Pattern.Original original) throws SQLException, IOException {
        try (var table = new Table(connection, "text_key (id, key)")) {
            for (int region = 0; region < masks.size(); region++)
                for (Mask mask : masks.get(region))
                    for (UUID text : texts.get(region))
                        if (mask.copy() > 0 && original.keys().get(text) instanceof byte[] key)
                            table.row(mask.on(text), mask.on(key));
        }
    }
}
