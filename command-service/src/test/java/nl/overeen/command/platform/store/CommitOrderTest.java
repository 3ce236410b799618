package nl.overeen.command.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two transactions overlap; the one that took its place first commits last; a reader passes in between. */
class CommitOrderTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    @Test
    void withoutTheTriggerAReaderLosesAnEventForEver() throws Exception {
        jdbc().execute("ALTER TABLE DomainEventEntry DISABLE TRIGGER append_in_commit_order");
        try {
            assertThat(readWhileTwoAppend("a")).containsExactly("a-second");
        } finally {
            jdbc().execute("ALTER TABLE DomainEventEntry ENABLE TRIGGER append_in_commit_order");
        }
    }

    @Test
    void withTheTriggerAReaderSeesEveryEventInOrder() throws Exception {
        assertThat(readWhileTwoAppend("b")).containsExactly("b-first", "b-second");
    }

    private static List<String> readWhileTwoAppend(String name) throws Exception {
        EventStorageEngine engine = RUNNING.bean(EventStorageEngine.class);
        @Nullable TrackingToken token = engine.createHeadToken();
        List<String> seen = new ArrayList<>();
        try (Connection first = RUNNING.bean(DataSource.class).getConnection()) {
            first.setAutoCommit(false);
            insert(first, name + "-first");
            var second = CompletableFuture.runAsync(() -> appendAlone(name + "-second"));
            await().until(() -> second.isDone() || someoneWaits());
            token = read(engine, token, seen);
            first.commit();
            first.setAutoCommit(true);
            second.get();
        }
        read(engine, token, seen);
        return seen;
    }

    private static @Nullable TrackingToken read(
            EventStorageEngine engine, @Nullable TrackingToken from, List<String> seen) {
        TrackingToken last = from;
        for (TrackedEventMessage<?> event : engine.readEvents(from, false).toList()) {
            seen.add(event.getIdentifier());
            last = event.trackingToken();
        }
        return last;
    }

    private static boolean someoneWaits() {
        return jdbc().queryForObject(
                                "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted", Long.class)
                > 0;
    }

    private static void appendAlone(String id) {
        try (Connection connection = RUNNING.bean(DataSource.class).getConnection()) {
            insert(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An hour old, so that the gap time-out has passed. */
    private static void insert(Connection connection, String id) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO DomainEventEntry (aggregateIdentifier, sequenceNumber, type, eventIdentifier, metaData, payload,"
                        + " payloadRevision, payloadType, timeStamp) VALUES (?, 0, 'x', ?, '{}', '{}', '1', 'oogo.closed',"
                        + " '2016-04-06T10:00:00.000Z')")) {
            insert.setString(1, id);
            insert.setString(2, id);
            insert.executeUpdate();
        }
    }

    private static JdbcTemplate jdbc() {
        return RUNNING.bean(JdbcTemplate.class);
    }
}
