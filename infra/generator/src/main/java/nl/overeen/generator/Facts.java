package nl.overeen.generator;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.decode.Decoder;
import nl.overeen.query.platform.history.decode.Entry;
import nl.overeen.query.platform.history.source.StoredEvent;
import nl.overeen.standalone.store.Postgres;

/** What stands in a store, read by the decoder of query-service: for pure folds. */
public final class Facts {
    private Facts() {}

    /**
     * The facts of a region and its parties, in the store's order, each with when it was recorded: the highest stamp in
     * the whole store up to it.
     *
     * @param streams of the region: {@link nl.overeen.generator.region.Region#streams}
     */
    public static List<Fact> of(Postgres.Account account, Set<String> streams) {
        var decoder = new Decoder(new EventSerializer());
        var facts = new ArrayList<Fact>();
        Instant recorded = Instant.MIN;
        try (var connection = DriverManager.getConnection(account.url(), account.username(), account.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT globalIndex, timeStamp, aggregateIdentifier, sequenceNumber,"
                        + " metaData, payloadType, payloadRevision, payload FROM DomainEventEntry"
                        + " ORDER BY globalIndex")) {
            while (row.next()) {
                Instant stamp = Instant.parse(row.getString(2));
                if (stamp.isAfter(recorded)) recorded = stamp;
                if (streams.contains(row.getString(3)))
                    facts.add(decoder.fact(entry(row, recorded)).fact());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(facts);
    }

    private static Entry entry(ResultSet row, Instant recorded) throws SQLException {
        var event = new StoredEvent(row.getString(6), row.getString(7), row.getBytes(8));
        return new Entry(row.getLong(1), recorded, row.getString(3), row.getLong(4), row.getBytes(5), event);
    }
}
