package nl.overeen.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overeen.standalone.Run;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.Postgres;

/** The whole product on an empty folder and free ports, beside a PostgreSQL that the benchmark can enter itself. */
record Product(Path folder, DataFolder own, Postgres postgres, Run run, HttpClient http, String issuer)
        implements AutoCloseable {

    /** What a benchmark does with the product. */
    interface Work {
        void on(Product product) throws Exception;
    }

    /** Runs a benchmark and ends the JVM: the framework keeps threads. */
    static void bench(Work work) {
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

    private static Product started() throws IOException {
        Path folder = Files.createTempDirectory("overeen-bench");
        var own = DataFolder.open(folder.resolve("database"));
        var postgres = Postgres.of(own, own.path().resolve("programs"), 0).start();
        var account = postgres.application();
        int[] ports = free(5);
        var run = Run.with(Stream.of(
                        "overeen.data=" + folder.resolve("data"),
                        "overeen.sample=true",
                        "overeen.sample.load=false",
                        "overeen.postgres.url=" + account.url(),
                        "overeen.postgres.username=" + account.username(),
                        "overeen.postgres.password=" + account.password(),
                        "overeen.port.query=" + ports[0],
                        "overeen.port.command=" + ports[1],
                        "overeen.port.identity=" + ports[2],
                        "overeen.port.query-management=" + ports[3],
                        "overeen.port.command-management=" + ports[4],
                        "logging.level.root=warn")
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
        return new Product(folder, own, postgres, run, HttpClient.newHttpClient(), "http://localhost:" + ports[2]);
    }

    Client client(String account) {
        return Client.of(http, run.address(), issuer, account);
    }

    String person(Client administrator, String account) {
        return administrator.made("/v1/personen", Map.of("issuer", issuer, "subject", account, "naam", "Functionaris"));
    }

    /** What the product keeps its facts in. */
    Postgres.Account account() {
        return postgres.application();
    }

    static int[] free(int count) throws IOException {
        List<ServerSocket> sockets = new ArrayList<>();
        for (int i = 0; i < count; i++) sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
        for (ServerSocket socket : sockets) socket.close();
        return sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
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
