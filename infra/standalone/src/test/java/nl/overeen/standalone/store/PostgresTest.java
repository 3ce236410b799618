package nl.overeen.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;

class PostgresTest {
    private static final Path PROGRAMS = Path.of("target/programs").toAbsolutePath();

    @TempDir
    private Path temporary = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void aFreshFolderWithASpaceInItsName() {
        data = temporary.resolve("data van overeen");
    }

    @Test
    void keepsWhatWasWrittenOverARestart() throws Exception {
        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start()) {
            run(postgres, "CREATE TABLE fact (text text)");
            run(postgres, "INSERT INTO fact VALUES ('kept')");
        }
        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start()) {
            assertThat(ask(postgres, "SELECT text FROM fact")).isEqualTo("kept");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void syncsAndLetsNobodyInWithoutThePassword() throws Exception {
        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start()) {
            assertThat(ask(postgres, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            String url = postgres.application().url();
            assertRefused(url, "overeen", "wrong");
            assertRefused(url, "overeen", "");
            assertRefused(url.replaceAll("/overeen$", "/postgres"), "postgres", "postgres");
            assertListensOnLoopbackOnly(url);
        }
    }

    @Test
    void keepsItsSecretsForItsOwner() throws Exception {
        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start()) {
            assertThat(rights(data)).isEqualTo("rwx------");
            assertThat(rights(data.resolve("postgres"))).isEqualTo("rwx------");
            for (String secret : new String[] {"postgres.password", "overeen.password"}) {
                assertThat(rights(data.resolve(secret))).isEqualTo("rw-------");
                assertThat(Files.readString(data.resolve("postgres.log")))
                        .doesNotContain(Files.readString(data.resolve(secret)));
            }
            assertThat(postgres.application().toString())
                    .doesNotContain(postgres.application().password());
        }
        Files.delete(data.resolve("postgres.password"));
        try (var folder = DataFolder.open(data)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Postgres.of(folder, PROGRAMS, 0).start())
                    .withMessageContaining("ontbreekt het bestand postgres.password");
        }
    }

    @Test
    void takesOverWhatAKilledProcessLeftRunning() throws Exception {
        var other = HolderOfTheFolder.start(data, PROGRAMS);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> DataFolder.open(data))
                .withMessageContaining("De map " + data + " is al in gebruik door proces " + other.pid());
        var left = ProcessHandle.of(postmasterPid()).orElseThrow();

        other.destroyForcibly().waitFor();
        assertThat(left.isAlive()).isTrue();

        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start()) {
            assertThat(ask(postgres, "SELECT text FROM fact")).isEqualTo("kept");
            assertThat(postmasterPid()).isNotEqualTo(left.pid());
            await().atMost(Duration.ofSeconds(10)).until(() -> !left.isAlive());
        }
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheNumberOfAnOldDatabase() throws Exception {
        try (var folder = DataFolder.open(data)) {
            Postgres.of(folder, PROGRAMS, 0).start().close();
            var bystander = new ProcessBuilder("cat").start();
            Files.writeString(data.resolve("postgres/postmaster.pid"), bystander.pid() + "\n");
            Postgres.of(folder, PROGRAMS, 0).start().close();
            assertThat(bystander.isAlive()).isTrue();
            bystander.destroy();
        }
    }

    @Test
    void refusesADatabaseThatDoesNotSyncOrTrustsSomebody() throws Exception {
        try (var folder = DataFolder.open(data);
                var postgres = Postgres.of(folder, PROGRAMS, 0).start();
                var connection = Accounts.of(folder).superuser(portOf(postgres))) {
            Guarantees.check(connection);
            connection.createStatement().execute("SET synchronous_commit = off");
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Guarantees.check(connection))
                    .withMessageContaining("synchronous_commit is 'off', moet 'on' zijn");
        }
        Path rules = data.resolve("postgres/pg_hba.conf");
        Files.writeString(rules, Files.readString(rules) + "\nhost all all 127.0.0.1/32 trust\n");
        try (var folder = DataFolder.open(data)) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> Postgres.of(folder, PROGRAMS, 0).start())
                    .withMessageContaining("toegang zonder wachtwoord in");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    private static void assertRefused(String url, String username, String password) {
        assertThatExceptionOfType(PSQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(url, username, password))
                .withMessageContaining("password");
    }

    private static void assertListensOnLoopbackOnly(String url) throws IOException {
        String elsewhere = url.replace(
                "127.0.0.1", InetAddress.getByAddress(new byte[] {127, 0, 0, 2}).getHostAddress());
        assertThatExceptionOfType(PSQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(elsewhere, "overeen", "wrong"))
                .withMessageContaining("refused");
    }

    private static int portOf(Postgres postgres) {
        return Integer.parseInt(postgres.application().url().replaceAll(".*:(\\d+)/.*", "$1"));
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void run(Postgres postgres, String command) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String ask(Postgres postgres, String question) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(Postgres postgres) throws SQLException {
        var account = postgres.application();
        return DriverManager.getConnection(account.url(), account.username(), account.password());
    }
}
