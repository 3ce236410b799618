package nl.overeen.generator;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.overeen.generator.api.Api;
import nl.overeen.standalone.Run;
import nl.overeen.standalone.sample.Telling;
import nl.overeen.standalone.store.FreePort;
import nl.overeen.standalone.store.Postgres;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * The whole product on an empty store in this JVM, with a clock that stands where the generator puts it.
 *
 * @param folder   of this run alone: gone when it ends
 * @param operator address at which query-service is managed
 * @param before the framework's clock, that one per JVM which a run sets
 */
public record Product(
        Path folder,
        Postgres.Account account,
        Run run,
        Telling telling,
        HttpClient http,
        Api api,
        String operator,
        Clock before)
        implements AutoCloseable {

    /**
     * @param account  of an empty PostgreSQL
     * @param identity port of the demo provider, which is part of who people are; 0 for any
     */
    public static Product on(Postgres.Account account, int identity) {
        hurry(account);
        Clock before = GenericEventMessage.clock;
        var telling = new Telling();
        try {
            Path folder = Files.createTempDirectory("overeen-generator");
            int[] ports = FreePort.some(5);
            if (identity > 0) ports[2] = identity;
            var run = Run.telling(
                    telling,
                    Stream.of(
                                    "overeen.data=" + folder.resolve("data"),
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
            var http =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            var api = new Api(http, "http://localhost:" + ports[1], "http://localhost:" + ports[2], telling);
            return new Product(folder, account, run, telling, http, api, "http://localhost:" + ports[3], before);
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the product", e);
        }
    }

    /** Where is read. */
    public String address() {
        return run.address();
    }

    /** What is lost in a crash is made again: nobody waits for the disk. */
    private static void hurry(Postgres.Account account) {
        set(account, "synchronous_commit = off");
    }

    private static void set(Postgres.Account account, String setting) {
        try (var connection = DriverManager.getConnection(account.url(), account.username(), account.password());
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE CURRENT_USER SET " + setting);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the disk again at every commit. */
    static void patient(Postgres.Account account) {
        set(account, "synchronous_commit = on");
    }

    @Override
    public void close() {
        telling.end();
        run.close();
        http.close();
        GenericEventMessage.clock = before;
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
