package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path temporary = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNothingBehind() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void startsTheWholeAndStopsItInOrder() throws Exception {
        Path data = temporary.resolve("data");
        var arguments = WholeRun.arguments(data);
        arguments.add("--logging.structured.format.console=ecs");
        var run = start(arguments);
        await().atMost(PATIENCE).until(() -> said().contains("Overeen draait op") || !run.isAlive());
        assertThat(said()).contains("Overeen draait op http://localhost:" + WholeRun.port(arguments, "query"));
        assertThat(said().lines().filter(line -> line.contains("Overeen draait op")))
                .allMatch(line -> line.startsWith("{\"@timestamp\":"));
        assertThat(status(WholeRun.port(arguments, "identity"), "/aanmelden")).isEqualTo(200);
        assertThat(status(WholeRun.port(arguments, "query"), "/v1/ik")).isPositive();
        assertThat(status(WholeRun.port(arguments, "command"), "/v1/ambities")).isPositive();
        for (String secret : List.of("postgres.password", "overeen.password", "signing-key.json"))
            assertThat(said()).doesNotContain(Files.readString(data.resolve(secret)));

        var second = start(WholeRun.arguments(data), "second");
        assertThat(second.waitFor()).isEqualTo(1);
        assertThat(said("second"))
                .contains("De map " + data.toRealPath() + " is al in gebruik door proces " + run.pid());

        run.destroy();
        run.waitFor();
        var stops = said().lines()
                .filter(line -> line.contains("Stopping "))
                .map(line -> line.replaceAll(".*Stopping ([A-Z]+).*", "$1"))
                .filter(part -> part.matches("[A-Z]+"))
                .toList();
        assertThat(stops).containsExactly("QUERY", "COMMAND", "IDENTITY", "MONGO", "POSTGRES", "FOLDER");
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        var arguments = WholeRun.arguments(temporary.resolve("data"));
        try (var taken = new ServerSocket(WholeRun.port(arguments, "command"))) {
            assertThat(start(arguments).waitFor()).isEqualTo(1);
            assertThat(said()).contains("Poort " + taken.getLocalPort() + " is al in gebruik");
        }
    }

    @Test
    void stopsWhatRunsWhenOnePartFails() throws Exception {
        Path data = temporary.resolve("data");
        var arguments = WholeRun.arguments(data);
        arguments.add("--overeen.mongo.uri=mongodb://127.0.0.1:1");
        arguments.add("--overeen.postgres.url=jdbc:postgresql://127.0.0.1:1/overeen");
        arguments.add("--overeen.postgres.username=overeen");
        arguments.add("--overeen.postgres.password=secret");
        arguments.add("--spring.datasource.hikari.connection-timeout=250");
        var run = start(arguments);
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(said()).contains("Overeen start niet").contains("Stopping IDENTITY");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private Process start(List<String> arguments) throws IOException {
        return start(arguments, "out");
    }

    private Process start(List<String> arguments, String output) throws IOException {
        var run = WholeRun.start(arguments, temporary.resolve(output));
        started.add(run);
        return run;
    }

    private String said() throws IOException {
        return said("out");
    }

    private String said(String output) throws IOException {
        return Files.readString(temporary.resolve(output));
    }

    private static int status(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
