package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.standalone.sample.Moments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path temporary = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void aKilledLoadIsResumedAndNeverDoubledAndARefusalIsNamed() throws Exception {
        Path data = temporary.resolve("data");
        var arguments = WholeRun.arguments(data);
        int database = WholeRun.port(arguments, "postgres");

        var killed = start(arguments, "killed");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> !killed.isAlive() || facts(data, database).size() > 60);
        assertThat(killed.isAlive()).as(said("killed")).isTrue();
        nobodyElseWrites(arguments);
        killed.destroyForcibly().waitFor();
        assertThat(data.resolve("sample.loaded")).doesNotExist();
        var before = facts(data, database);

        var resumed = start(arguments, "resumed");
        await().atMost(PATIENCE).ignoreExceptions().until(() -> !resumed.isAlive() || isRefused(arguments, "query"));
        awaitRunning(resumed, "resumed");
        var after = facts(data, database);
        assertThat(data.resolve("sample.loaded")).exists();
        assertThat(after).startsWith(before.toArray(Recorded[]::new));
        LocalDate day = LocalDate.parse(Files.readString(data.resolve("sample.day")));
        assertThat(after).extracting(Recorded::at).isEqualTo(Moments.ofTheFacts(day));

        var secretaris = new Reader(arguments, "secretaris");
        whenAllCanBeRead(secretaris);
        Claims.of(secretaris).hold();
        assertThat(isRefused(arguments, "query")).isFalse();
        theRegionsAreSeparate(secretaris, new Reader(arguments, "gemeente1-wethouder"));

        // Everything before this step is a repeat without effect; the step itself is another request now.
        changeTheKeptRequest(data, database, "sample/ambitie-11-voorstel");
        stop(resumed);
        Files.delete(data.resolve("sample.loaded"));
        var refused = start(arguments, "refused");
        assertThat(refused.waitFor(PATIENCE)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(said("refused")).contains("stap ambitie-11-voorstel kreeg 409 sleutel.andere-inhoud");

        // Of another day the sample would have other moments: the facts that are there are not its own.
        Files.writeString(data.resolve("sample.day"), "2020-01-31");
        Instant start = Instant.now();
        awaitRunning(start(arguments, "left alone"), "left alone");
        assertThat(said("left alone")).contains("the sample is not written");
        assertThat(data.resolve("sample.loaded")).doesNotExist();
        assertThat(facts(data, database)).isEqualTo(after);
        whenAllCanBeRead(new Reader(arguments, "secretaris"));
        assertThat(convene(arguments, "query").statusCode()).isEqualTo(201);
        assertThat(facts(data, database).getLast().at()).isAfter(start);
    }

    private static void nobodyElseWrites(List<String> arguments) throws Exception {
        for (String service : List.of("command", "query")) {
            var answer = convene(arguments, service);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"voorbeeld.wordt-geladen\"");
        }
        assertThat(new Reader(arguments, "secretaris")
                        .read("/v1/ik")
                        .path("naam")
                        .asString())
                .isEqualTo("Secretaris OOGO");
    }

    private static boolean isRefused(List<String> arguments, String service) throws Exception {
        return new Reader(arguments, "beheerder")
                        .write(service, "/v1/partijen", "", "{}")
                        .statusCode()
                == 503;
    }

    private static HttpResponse<String> convene(List<String> arguments, String service) throws Exception {
        var secretaris = new Reader(arguments, "secretaris");
        String region = regions(secretaris).getFirst();
        String body = "{\"samenwerking\":\"%s\",\"naam\":\"proef\",\"dag\":\"2035-05-01\"}".formatted(region);
        return secretaris.write(service, "/v1/oogos", region, body);
    }

    private static void whenAllCanBeRead(Reader reader) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> reader.read("/v1/samenwerkingen/" + regions(reader).getFirst() + "/agenda")
                                .path("oogos")
                                .size()
                        == 6);
    }

    /** Gemeente 1 sits at both tables; what is said at one does not exist at the other. */
    private static void theRegionsAreSeparate(Reader ofOne, Reader ofBoth) throws Exception {
        assertThat(regions(ofOne)).hasSize(1);
        assertThat(regions(ofBoth)).hasSize(2).startsWith(regions(ofOne).getFirst());
        String other = "/v1/samenwerkingen/" + regions(ofBoth).getLast();
        assertThat(ofBoth.read(other + "/agenda").path("ambities").valueStream())
                .extracting(line -> line.path("titel").asString())
                .containsExactly("Eén vast gezicht voor elke school");
        assertThat(ofBoth.read(other + "/besluiten").path("besluiten")).isEmpty();
        assertThat(ofOne.read(other + "/agenda").path("code").asString()).isEqualTo("niet-gevonden");
    }

    private static List<String> regions(Reader reader) throws Exception {
        return reader.read("/v1/samenwerkingen")
                .path("samenwerkingen")
                .valueStream()
                .map(region -> region.path("id").asString())
                .toList();
    }

    /** A fact as the store has it. */
    private record Recorded(String id, Instant at) {}

    /** In the order of the store. */
    private static List<Recorded> facts(Path data, int port) throws IOException, SQLException {
        try (var connection = connect(data, port);
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT eventIdentifier, timeStamp FROM DomainEventEntry ORDER BY globalIndex")) {
            var facts = new ArrayList<Recorded>();
            while (rows.next()) facts.add(new Recorded(rows.getString(1), Instant.parse(rows.getString(2))));
            return facts;
        }
    }

    private static void changeTheKeptRequest(Path data, int port, String key) throws IOException, SQLException {
        try (var connection = connect(data, port);
                var change = connection.prepareStatement(
                        "UPDATE idempotency SET request = decode('00', 'hex') WHERE key = ?")) {
            change.setString(1, key);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private static Connection connect(Path data, int port) throws IOException, SQLException {
        String password = Files.readString(data.resolve("overeen.password"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/overeen", "overeen", password);
    }

    private void awaitRunning(Process run, String output) throws IOException {
        await().atMost(PATIENCE).until(() -> !run.isAlive() || said(output).contains("Overeen draait op"));
        assertThat(run.isAlive()).as(said(output)).isTrue();
    }

    private static void stop(Process run) throws InterruptedException {
        run.destroy();
        run.waitFor();
    }

    private Process start(List<String> arguments, String output) throws IOException {
        started.add(WholeRun.start(arguments, temporary.resolve(output)));
        return started.getLast();
    }

    private String said(String output) throws IOException {
        return Files.readString(temporary.resolve(output));
    }
}
