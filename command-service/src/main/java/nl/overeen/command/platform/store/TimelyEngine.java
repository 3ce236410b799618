package nl.overeen.command.platform.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.store.memory.KnownFacts;
import nl.overeen.command.platform.store.memory.RememberingEngine;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;

/**
 * Appends in time: a fact stands in the store within ten seconds of its stamp, or not at all, so that what was known
 * at a moment ten seconds ago never changes again. The database (PostgreSQL 17 or newer) guards the time up to the commit.
 */
final class TimelyEngine extends RememberingEngine {
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Clock clock;

    TimelyEngine(
            Builder builder,
            KnownFacts kept,
            ConnectionProvider connections,
            TransactionManager transactions,
            Clock clock) {
        super(builder.connectionProvider(connections).transactionManager(transactions), kept);
        this.connections = connections;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        transactions.executeInTransaction(() -> {
            super.appendEvents(events, serializer);
            commitWithin(timeLeft(events));
        });
    }

    private Duration timeLeft(List<? extends EventMessage<?>> events) {
        Instant oldest = events.stream()
                .map(EventMessage::getTimestamp)
                .min(Instant::compareTo)
                .orElseThrow();
        return IN_TIME.minus(Duration.between(oldest, clock.instant()));
    }

    private void commitWithin(Duration left) {
        if (!left.isPositive()) throw Rejection.late();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("SET LOCAL transaction_timeout = " + Math.max(1, left.toMillis()));
        } catch (SQLException e) {
            throw new EventStoreException("the time for the commit cannot be limited", e);
        }
    }
}
