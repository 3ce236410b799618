package nl.overeen.command.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.example.Afterwards;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.TestClock;
import nl.overeen.example.World;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store keeps, in time and over a restart. */
class StoreTest {

    @Test
    void aFactThatComesTooLateIsRolledBack() {
        try (var running = new Running(Postgres.newDatabase())) {
            var world = new World(running);
            UUID id = world.made();
            String path = "/v1/oogos/" + id + "/agendapunten/1/teksten";
            Afterwards.then = () -> running.bean(TestClock.class).moveAhead(Duration.ofSeconds(11));
            try {
                var late = change(running, world, path, "\"1\"");
                assertThat(late.status()).isEqualTo(200); // the stamp is set after the decision
            } finally {
                Afterwards.then = () -> {};
            }
            Afterwards.applied = () -> running.bean(TestClock.class).moveAhead(Duration.ofSeconds(11));
            try {
                var late = change(running, world, path, "\"2\"");
                assertThat(late.status()).isEqualTo(503);
                assertThat(late.code()).isEqualTo("opslag.te-laat");
                assertThat(world.facts(id)).hasSize(2);
            } finally {
                Afterwards.applied = () -> {};
            }
            assertThat(change(running, world, path, "\"2\"").status()).isEqualTo(200);
        }
    }

    @Test
    void theDatabaseItselfEndsACommitThatTakesTooLong() {
        try (var running = new Running(Postgres.newDatabase())) {
            var transaction = running.bean(TransactionTemplate.class);
            var engine = running.bean(org.axonframework.eventsourcing.eventstore.EventStorageEngine.class);
            var jdbc = running.bean(JdbcTemplate.class);
            transaction.executeWithoutResult(ignored -> {
                engine.appendEvents(new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                        "t", "t", 0, new TextsRedacted(List.of("t"))));
                String limit = jdbc.queryForObject("SHOW transaction_timeout", String.class);
                assertThat(limit).endsWith("ms").isNotEqualTo("0");
            });
            assertThat(jdbc.queryForObject("SHOW transaction_timeout", String.class))
                    .isEqualTo("0");
        }
    }

    @Test
    void aRestartReadsFactsAndTokensOfBefore() {
        String database = Postgres.newDatabase();
        UUID id;
        UUID collaboration;
        try (var before = new Running(database)) {
            var world = new World(before);
            id = world.made();
            collaboration = world.collaboration.value();
            await().until(() -> token(before) > 0);
        }
        try (var after = new Running(database)) {
            var answer = after.post(
                    "secretaris", "/v1/oogos/" + id + "/agendapunten", "{}", "Namens", collaboration.toString());
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            assertThat(answer.json().path("versie").asLong()).isEqualTo(2);
            long position = Long.parseLong(answer.header("Positie"));
            await().until(() -> token(after) >= position);
        }
    }

    @Test
    void aFailedLoadLeavesNoLockBehind() {
        try (var running = new Running(Postgres.newDatabase())) {
            var world = new World(running);
            UUID id = world.made();
            var jdbc = running.bean(JdbcTemplate.class);
            String where = " WHERE aggregateIdentifier = '" + id + "'";
            jdbc.update("UPDATE DomainEventEntry SET payloadType = 'oogo.unheard-of'" + where);
            var dispatch = running.bean(nl.overeen.command.platform.once.Dispatch.class);
            var call =
                    new nl.overeen.command.platform.axon.Call(originOf(world), null, java.time.LocalDate.now(), null);
            for (int i = 0; i < 3; i++)
                assertThatThrownBy(() -> dispatch.send(new nl.overeen.example.Example.Change(id, 1), id, call, null))
                        .isInstanceOf(Exception.class);
            jdbc.update("UPDATE DomainEventEntry SET payloadType = 'oogo.convened'" + where);
            var answer = change(running, world, "/v1/oogos/" + id + "/agendapunten/1/teksten", "\"1\"");
            assertThat(answer.status()).isEqualTo(200);
        }
    }

    @Test
    void anAxonServerThatIsNotThereIsSaidSoAtTheStart() throws Exception {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThatThrownBy(() -> new Running(
                        Postgres.newDatabase(),
                        "axon.axonserver.enabled=true",
                        "axon.axonserver.servers=127.0.0.1:" + closed))
                .hasStackTraceContaining("Axon Server")
                .hasStackTraceContaining("127.0.0.1:" + closed);
    }

    private static nl.overeen.events.time.Origin originOf(World world) {
        return world.facts(world.collaboration).getFirst().origin();
    }

    private static long token(Running running) {
        return running.bean(TransactionTemplate.class).execute(ignored -> {
            var row = running.bean(JdbcTemplate.class)
                    .queryForList(
                            "SELECT convert_from(token, 'UTF8') FROM TokenEntry WHERE token IS NOT NULL", String.class);
            if (row.isEmpty()) return 0L;
            var index = java.util.regex.Pattern.compile("\"index\":(\\d+)").matcher(row.getFirst());
            return index.find() ? Long.parseLong(index.group(1)) : 0L;
        });
    }

    private static Running.Answer change(Running running, World world, String path, String version) {
        return running.post("secretaris", path, "{}", "Namens", world.collaboration.toString(), "If-Match", version);
    }
}
