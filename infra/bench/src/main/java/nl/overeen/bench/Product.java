package nl.overeen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import nl.overeen.standalone.Run;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.FreePort;
import nl.overeen.standalone.store.Postgres;

/** The whole product on an empty folder and free ports, beside a PostgreSQL that the benchmark can enter itself. */
public final class Product implements AutoCloseable {
    private final Path folder;
    private final DataFolder own;
    private final Postgres postgres;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int[] ports;
    private Run run;

    /** What a benchmark does with the product. */
    public interface Work {
        void on(Product product) throws Exception;
    }

    /** Runs a benchmark and ends the JVM: the framework keeps threads. */
    public static void bench(Work work) {
        int status = 1;
        try (var product = started()) {
            work.on(product);
            status = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        } finally {
            System.exit(status);
        }
    }

    private Product(Path folder, DataFolder own, Postgres postgres) throws IOException {
        this.folder = folder;
        this.own = own;
        this.postgres = postgres;
        ports = FreePort.some(5);
        run = running();
    }

    private static Product started() throws IOException {
        Path folder = Files.createTempDirectory("overeen-bench");
        var own = DataFolder.open(folder.resolve("database"));
        return new Product(
                folder, own, Postgres.of(own, own.path().resolve("programs"), 0).start());
    }

    private Run running(String... settings) {
        var account = postgres.application();
        var ours = Stream.of(
                "overeen.data=" + folder.resolve("data"),
                "overeen.sample=true",
                "overeen.sample.load=false",
                "overeen.limit.per-address=1000000",
                "overeen.limit.per-person=1000000",
                "overeen.postgres.url=" + account.url(),
                "overeen.postgres.username=" + account.username(),
                "overeen.postgres.password=" + account.password(),
                "overeen.port.query=" + ports[0],
                "overeen.port.command=" + ports[1],
                "overeen.port.identity=" + ports[2],
                "overeen.port.query-management=" + ports[3],
                "overeen.port.command-management=" + ports[4],
                "management.endpoint.rebuild.access=unrestricted",
                "logging.level.root=warn");
        return Run.with(Stream.concat(ours, Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
    }

    /** Stops it and starts it anew on the same database, with these settings besides. */
    public void restart(String... settings) {
        run.close();
        run = running(settings);
    }

    /** The one that runs now. */
    public Run run() {
        return run;
    }

    /** Asks the service that reads for what only its operator may. */
    public void manage(String endpoint) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + ports[3] + "/actuator/" + endpoint))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) throw new IllegalStateException(answer + " " + answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("no answer", failure);
        }
    }

    private String issuer() {
        return "http://localhost:" + ports[2];
    }

    Client client(String account) {
        return Client.of(http, run.address(), issuer(), account);
    }

    String person(Client administrator, String account) {
        return administrator.made(
                "/v1/personen", Map.of("issuer", issuer(), "subject", account, "naam", "Functionaris"));
    }

    /** What the product keeps its facts in. */
    public Postgres.Account account() {
        return postgres.application();
    }

    @Override
    public void close() throws IOException {
        http.close();
        run.close();
        postgres.close();
        own.close();
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
