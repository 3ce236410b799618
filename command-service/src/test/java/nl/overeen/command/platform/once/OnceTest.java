package nl.overeen.command.platform.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same write sent again has one effect and the same answer. */
class OnceTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    private static Running.Answer post(String path, String body, String key) {
        return RUNNING.post("secretaris", path, body, "Namens", WORLD.collaboration.toString(), "Idempotency-Key", key);
    }

    @Test
    void aRepeatGetsTheSameAnswerAndMakesNothingNew() {
        var first = post("/v1/oogos", WORLD.makeBody(), "sleutel-1");
        var again = post("/v1/oogos", WORLD.makeBody().replace(",", " , "), "sleutel-1");
        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(again.json().path("versie")).isEqualTo(first.json().path("versie"));
        assertThat(WORLD.facts(first.json().path("id").asString())).hasSize(1);
    }

    @Test
    void aRepeatAnswersTheVersionOfThenAndThePositionOfNow() {
        String path = "/v1/oogos/" + WORLD.made() + "/agendapunten";
        var first = post(path, "{}", "sleutel-2");
        post(path, "{}", "sleutel-3");
        var again = post(path, "{}", "sleutel-2");
        assertThat(again.json().path("versie").asLong()).isEqualTo(2);
        assertThat(Long.parseLong(again.header("Positie"))).isGreaterThan(Long.parseLong(first.header("Positie")));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        UUID id = WORLD.made();
        post("/v1/oogos/" + id + "/agendapunten", "{\"nummer\":1}", "sleutel-4");
        var other = post("/v1/oogos/" + id + "/agendapunten", "{\"nummer\":2}", "sleutel-4");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("sleutel.andere-inhoud");
        assertThat(WORLD.facts(id)).hasSize(2);
    }

    @Test
    void onlySuccessesAreKept() {
        UUID id = WORLD.made();
        String path = "/v1/oogos/" + id + "/agendapunten";
        RUNNING.post(
                "secretaris",
                path,
                "{}",
                "Namens",
                WORLD.collaboration.toString(),
                "Idempotency-Key",
                "sleutel-5",
                "If-Match",
                "\"9\"");
        assertThat(post(path, "{\"nummer\":3}", "sleutel-5").status()).isEqualTo(200);
    }

    @Test
    void aKeyIsVisibleAscii() {
        assertThat(post("/v1/oogos", WORLD.makeBody(), "met spatie").code()).isEqualTo("sleutel.ongeldig");
        assertThat(post("/v1/oogos", WORLD.makeBody(), "k".repeat(101)).code()).isEqualTo("sleutel.ongeldig");
    }

    @Test
    void ofAThingWithARedactedTextOnlyTheAnswerIsKept() {
        var first = post("/v1/oogos", WORLD.makeBody(), "sleutel-7");
        var elsewhere = post("/v1/oogos", WORLD.makeBody(), "sleutel-8");
        WORLD.fact(
                first.json().path("id").asString(),
                "2016-01-01",
                new TextsRedacted(List.of(UUID.randomUUID().toString())));
        await().until(() -> hash("sleutel-7").length == 0);
        assertThat(hash("sleutel-8")).hasSize(32);
        var again = post("/v1/oogos", WORLD.makeBody(), "sleutel-7");
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(elsewhere.status()).isEqualTo(201);
    }

    private static byte[] hash(String key) {
        return RUNNING.bean(JdbcTemplate.class)
                .queryForObject("SELECT request FROM idempotency WHERE key = ?", byte[].class, key);
    }

    @Test
    void concurrentRepeatsHaveOneEffect() throws Exception {
        UUID id = WORLD.made();
        var answers = together(12, () -> post("/v1/oogos/" + id + "/agendapunten", "{}", "sleutel-6"));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("versie").asLong()).isEqualTo(2);
        });
        assertThat(WORLD.facts(id)).hasSize(2);
    }

    @Test
    void concurrentWritesToOneThingAllSucceedOneAfterTheOther() throws Exception {
        UUID id = WORLD.made();
        var answers = together(12, () -> post("/v1/oogos/" + id + "/agendapunten", "{}", "w" + UUID.randomUUID()));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(WORLD.facts(id)).hasSize(13);
    }

    private static List<Running.Answer> together(int times, Callable<Running.Answer> write) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writes = new ArrayList<Future<Running.Answer>>();
            for (int i = 0; i < times; i++) writes.add(threads.submit(write));
            var answers = new ArrayList<Running.Answer>();
            for (var answer : writes) answers.add(answer.get());
            return answers;
        }
    }
}
