package nl.overeen.command.platform.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.example.Afterwards;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts that were read are kept in memory, and nothing else: two nodes on one database. */
class RememberingTest {
    private static Running node;
    private static Running other;
    private static World world;

    @BeforeAll
    static void start() {
        String database = Postgres.newDatabase();
        node = new Running(database);
        other = new Running(database);
        world = new World(node);
    }

    @AfterAll
    static void stop() {
        other.close();
        node.close();
    }

    @AfterEach
    void letThingsBe() {
        Afterwards.applied = () -> {};
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        UUID id = world.made();
        assertThat(facts(node, id)).isEqualTo(1);
        whileUnreadable(id, () -> {
            assertThat(facts(node, id)).isEqualTo(1);
            assertThatThrownBy(() -> facts(other, id)).isInstanceOf(Exception.class);
        });
        assertThat(facts(other, id)).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeWroteIsSeenAtOnce() {
        UUID id = world.made();
        for (int version = 1; version <= 120; version++) {
            Running writer = version % 2 == 0 ? node : other;
            Running reader = version % 2 == 0 ? other : node;
            assertThat(change(writer, id, version).status()).isEqualTo(200);
            assertThat(facts(reader, id)).isEqualTo(version + 1);
        }
        var read = node.bean(Streams.class).facts(id);
        assertThat(read).isEqualTo(other.bean(Streams.class).facts(id));
        assertThat(read.getLast().origin().actor()).isEqualTo(world.secretary);
    }

    @Test
    void aVersionThatAnotherNodeMadeOldIsStaleHere() {
        UUID id = world.made();
        assertThat(change(node, id, 1).status()).isEqualTo(200);
        assertThat(change(other, id, 2).status()).isEqualTo(200);
        assertThat(change(node, id, 2).status()).isEqualTo(412);
        assertThat(change(node, id, 3).status()).isEqualTo(200);
    }

    @Test
    void whatAFailedCommandAppliedIsForgotten() {
        UUID id = world.made();
        Afterwards.applied = () -> {
            assertThat(facts(node, id)).isEqualTo(2);
            throw new IllegalStateException("after it was applied");
        };
        assertThat(change(node, id, 1).status()).isEqualTo(500);
        Afterwards.applied = () -> {};
        assertThat(facts(node, id)).isEqualTo(1);
        assertThat(change(node, id, 1).status()).isEqualTo(200);
    }

    @Test
    void whatATransactionAppendedIsSeenByItselfAndForgottenWhenItIsRolledBack() {
        UUID id = world.made();
        node.bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            append(id);
            assertThat(facts(node, id)).isEqualTo(2);
            transaction.setRollbackOnly();
        });
        assertThat(facts(node, id)).isEqualTo(1);
        assertThat(change(other, id, 1).status()).isEqualTo(200);
        assertThat(node.bean(Streams.class).facts(id).getLast().event()).isEqualTo(new ItemWithdrawn(1));
    }

    @Test
    void aUnitOfWorkThatFailsAfterItAppendedLeavesNothingBehind() {
        UUID id = world.made();
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(node.bean(TransactionManager.class));
        work.onPrepareCommit(ignored -> append(id));
        work.onPrepareCommit(ignored -> {
            assertThat(facts(node, id)).isEqualTo(2);
            throw new IllegalStateException("before the commit");
        });
        assertThatThrownBy(work::commit).hasMessage("before the commit");
        assertThat(facts(node, id)).isEqualTo(1);
    }

    @Test
    void afterItsEndATransactionKeepsAgain() {
        UUID id = world.made();
        node.bean(TransactionTemplate.class).executeWithoutResult(ignored -> append(id));
        assertThat(facts(node, id)).isEqualTo(2);
        whileUnreadable(id, () -> assertThat(facts(node, id)).isEqualTo(2));
    }

    @Test
    void whoReadsFromTheMiddleGetsTheRest() {
        UUID id = world.made();
        for (int version = 1; version <= 3; version++) change(node, id, version);
        var store = node.bean(EventStore.class);
        for (long first = 0; first <= 4; first++) {
            long from = first;
            assertThat(store.readEvents(id.toString(), first).asStream().map(fact -> fact.getSequenceNumber()))
                    .hasSize((int) (4 - first))
                    .allMatch(number -> number >= from);
        }
    }

    private static void whileUnreadable(UUID id, Runnable reading) {
        var jdbc = node.bean(JdbcTemplate.class);
        String where = " WHERE aggregateIdentifier = '" + id + "'";
        jdbc.update("UPDATE DomainEventEntry SET payloadType = 'unheard-of.' || payloadType" + where);
        try {
            reading.run();
        } finally {
            jdbc.update("UPDATE DomainEventEntry SET payloadType = replace(payloadType, 'unheard-of.', '')" + where);
        }
    }

    private static void append(UUID id) {
        var origin = world.facts(world.collaboration).getFirst().origin();
        node.bean(EventStorageEngine.class)
                .appendEvents(new GenericDomainEventMessage<>(
                        "test", id.toString(), 1, new ItemWithdrawn(77), origin.toMetaData()));
    }

    private static int facts(Running running, UUID id) {
        return running.bean(Streams.class).facts(id).size();
    }

    private static Running.Answer change(Running running, UUID id, int version) {
        return running.post(
                "secretaris",
                "/v1/oogos/" + id + "/agendapunten/1/teksten",
                "{}",
                "Namens",
                world.collaboration.toString(),
                "If-Match",
                "\"" + version + "\"");
    }
}
