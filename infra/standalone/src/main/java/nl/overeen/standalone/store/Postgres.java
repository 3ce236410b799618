package nl.overeen.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL beside the JVM, in the data folder. Not started by the library that brings its programs: that one
 * lets everybody in, syncs nothing and stops the database while the services still write.
 */
public final class Postgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postgres.class);

    private final DataFolder folder;
    private final Path unpacked;
    private final Path cluster;
    private final Accounts accounts;
    private final int port;
    private volatile @Nullable PostgresPrograms programs;

    private Postgres(DataFolder folder, Path unpacked, int port) {
        this.folder = folder;
        this.unpacked = unpacked;
        this.cluster = folder.path().resolve("postgres");
        this.accounts = Accounts.of(folder);
        this.port = port;
    }

    /** How the services reach their database; the password is not for logs. */
    public record Account(String url, String username, String password) {
        @Override
        public String toString() {
            return url + " as " + username;
        }
    }

    /**
     * The database of this data folder: where it will be is known before it runs.
     *
     * @param unpacked folder for PostgreSQL's own programs
     * @param port on loopback, or 0 for any free one
     * @throws CannotStart when what guards an existing database is gone
     */
    public static Postgres of(DataFolder folder, Path unpacked, int port) {
        if (folder.has("postgres") && !folder.has(Accounts.SUPERUSER_FILE))
            throw new CannotStart("Bij de database in " + folder.path().resolve("postgres") + " ontbreekt het bestand "
                    + Accounts.SUPERUSER_FILE + ". Zet het terug uit de reservekopie.");
        return new Postgres(folder, unpacked, port == 0 ? FreePort.any() : port);
    }

    /**
     * Starts it; returns when it takes connections and keeps its guarantees.
     *
     * @throws CannotStart when it cannot run, or not safely
     */
    public Postgres start() {
        try {
            var ready = PostgresPrograms.in(unpacked);
            LeftBehind.stop(ready, cluster);
            if (!Files.exists(cluster)) create(ready);
            run(ready);
            programs = ready;
            prepare();
            LOG.info("PostgreSQL runs on loopback port {} in {}", port, cluster);
            return this;
        } catch (IOException failure) {
            throw new CannotStart("De database in " + cluster + " start niet: " + failure.getMessage(), failure);
        }
    }

    /** Under another name first: a crash half-way leaves nothing that looks like a database. */
    private void create(PostgresPrograms programs) throws IOException {
        Path fresh = folder.path().resolve("postgres.new");
        OwnerOnly.delete(fresh);
        var outcome = programs.run(
                "initdb",
                List.of(
                        "-D",
                        fresh.toString(),
                        "-U",
                        Accounts.SUPERUSER,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--auth=scram-sha-256",
                        "--pwfile=" + folder.path().resolve(Accounts.SUPERUSER_FILE),
                        "--no-instructions"));
        if (outcome.failed()) throw new IOException("initdb: " + outcome.said());
        Files.move(fresh, cluster);
    }

    private void run(PostgresPrograms programs) throws IOException {
        Path log = cluster.resolveSibling("postgres.log");
        Files.deleteIfExists(log);
        OwnerOnly.write(log, "");
        var outcome = programs.run(
                "pg_ctl",
                List.of("-D", cluster.toString(), "-l", log.toString(), "-w", "-t", "120", "-o", options(), "start"));
        if (outcome.failed())
            throw new IOException(String.join("\n", Files.readAllLines(log)).strip() + "\n" + outcome.said());
    }

    /** On the command line they win from any file. What people wrote stays out of the database's log. */
    private String options() {
        var options = new StringBuilder("-p " + port);
        Guarantees.SETTINGS.forEach((name, value) -> options.append(" -c %s='%s'".formatted(name, value)));
        for (String option : List.of(
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_autovacuum_min_duration=-1")) options.append(" -c ").append(option);
        return options.toString();
    }

    private void prepare() {
        try (var connection = accounts.superuser(port)) {
            Guarantees.check(connection);
            accounts.prepare(connection);
        } catch (SQLException failure) {
            close();
            throw new CannotStart("De database in " + cluster + " laat ons niet toe: " + failure.getMessage(), failure);
        } catch (CannotStart refusal) {
            close();
            throw refusal;
        }
    }

    /** The application's own database and role: no superuser. */
    public Account application() {
        return accounts.application(port);
    }

    @Override
    public void close() {
        try {
            var outcome =
                    programs.run("pg_ctl", List.of("-D", cluster.toString(), "-w", "-t", "60", "-m", "fast", "stop"));
            if (outcome.failed()) LOG.error("PostgreSQL did not stop: {}", outcome.said());
            else LOG.info("PostgreSQL has stopped");
        } catch (IOException failure) {
            LOG.error("PostgreSQL did not stop", failure);
        }
    }
}
