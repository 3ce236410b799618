package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SampleTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** They stand in the directory, not among the facts. */
    private static final int PEOPLE = 14;

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
        int database = WholeRun.freePort();
        arguments.add("--overeen.port.postgres=" + database);

        var killed = start(arguments, "killed");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> !killed.isAlive() || facts(data, database).size() > 60);
        killed.destroyForcibly().waitFor();
        assertThat(data.resolve("sample.loaded")).doesNotExist();
        var before = facts(data, database);

        var resumed = start(arguments, "resumed");
        await().atMost(PATIENCE)
                .until(() -> !resumed.isAlive() || said("resumed").contains("Overeen draait op"));
        var after = facts(data, database);
        assertThat(data.resolve("sample.loaded")).exists();
        assertThat(after).startsWith(before.toArray(String[]::new)).hasSize(steps() - PEOPLE);

        isTheAgendaOfTheDocument(new Reader(arguments, "secretaris"));
        assertThat(regions(new Reader(arguments, "secretaris"))).hasSize(1);
        assertThat(regions(new Reader(arguments, "gemeente1-wethouder"))).hasSize(2);
        resumed.destroy();
        resumed.waitFor();

        // Everything before the first step that follows the day is a repeat without effect; that step is another
        // request.
        Files.delete(data.resolve("sample.loaded"));
        Files.writeString(data.resolve("sample.day"), "2020-01-31");
        assertThat(start(arguments, "refused").waitFor()).isEqualTo(1);
        assertThat(said("refused")).contains("stap ambitie-11-voorstel kreeg 409 sleutel.andere-inhoud");
    }

    private static void isTheAgendaOfTheDocument(Reader reader) throws Exception {
        String agenda = "/v1/samenwerkingen/" + regions(reader).getFirst() + "/agenda?op=";
        await().atMost(PATIENCE)
                .until(() -> reader.read(agenda + "2026-01-01").path("ambities").size() == 10);
        assertThat(lines(reader.read(agenda + "2016-04-05"))).hasSize(10).allMatch(line -> is(line, "voorstel"));
        assertThat(lines(reader.read(agenda + "2016-04-06")))
                .hasSize(10)
                .allMatch(line -> is(line, "vastgesteld") && line.path("uren").isNull());
        var worked = reader.read(agenda + "2016-07-06");
        assertThat(hours(worked, "gesteld")).isEqualByComparingTo("669");
        assertThat(hours(worked, "berekend")).isEqualByComparingTo("733");
        assertThat(lines(worked).filter(line -> line.at("/uren/verschil").asInt(0) != 0))
                .extracting(line -> line.path("nummer").asInt() + ": "
                        + line.at("/uren/verschil").asInt())
                .containsExactly("4: 18", "7: 16", "8: 30");
    }

    private static Stream<JsonNode> lines(JsonNode agenda) {
        return agenda.path("ambities").valueStream();
    }

    private static boolean is(JsonNode line, String status) {
        return line.path("status").asString().equals(status);
    }

    private static BigDecimal hours(JsonNode agenda, String which) {
        return lines(agenda)
                .map(line -> line.path("uren").path(which).decimalValue(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> regions(Reader reader) throws Exception {
        return reader.read("/v1/samenwerkingen")
                .path("samenwerkingen")
                .valueStream()
                .map(region -> region.path("id").asString())
                .toList();
    }

    /** In the order of the store. */
    private static List<String> facts(Path data, int port) throws IOException, SQLException {
        String password = Files.readString(data.resolve("overeen.password"));
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/overeen";
        try (var connection = DriverManager.getConnection(url, "overeen", password);
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT eventIdentifier FROM DomainEventEntry ORDER BY globalIndex")) {
            var facts = new ArrayList<String>();
            while (rows.next()) facts.add(rows.getString(1));
            return facts;
        }
    }

    private int steps() throws IOException {
        var said = Pattern.compile("Wrote the sample: (\\d+) steps").matcher(said("resumed"));
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    private Process start(List<String> arguments, String output) throws IOException {
        started.add(WholeRun.start(arguments, temporary.resolve(output)));
        return started.getLast();
    }

    private String said(String output) throws IOException {
        return Files.readString(temporary.resolve(output));
    }
}
