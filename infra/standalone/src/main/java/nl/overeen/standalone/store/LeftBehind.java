package nl.overeen.standalone.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database a killed JVM left running in our folder, found by its own pid file. Only the holder of the data folder's
 * lock may ask, so whatever runs there has no living owner.
 */
final class LeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private LeftBehind() {}

    static void stop(PostgresPrograms programs, Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var process = ProcessHandle.of(pidIn(pidFile)).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) return; // PostgreSQL itself knows how to recover from this
        if (!isPostgres(process.get(), cluster)) {
            LOG.info(
                    "Removing the stale {}: process {} is something else",
                    pidFile,
                    process.get().pid());
            Files.delete(pidFile);
            return;
        }
        LOG.info(
                "Stopping the database that an earlier run left behind, process {}",
                process.get().pid());
        var stop = List.of("-D", cluster.toString(), "-w", "-t", "60", "-m");
        if (programs.run("pg_ctl", with(stop, "fast")).failed()
                && programs.run("pg_ctl", with(stop, "immediate")).failed())
            throw new CannotStart("In " + cluster + " draait nog een database (proces "
                    + process.get().pid() + ") die niet wil stoppen.");
    }

    private static List<String> with(List<String> arguments, String mode) {
        var all = new ArrayList<>(arguments);
        all.add(mode);
        all.add("stop");
        return all;
    }

    private static long pidIn(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        try {
            return Long.parseLong(lines.getFirst().strip());
        } catch (RuntimeException unreadable) {
            throw new CannotStart(
                    "Het bestand " + pidFile + " is onleesbaar; verwijder het als er geen database draait.");
        }
    }

    /** After a restart of the machine the number may belong to anything; pg_ctl would signal it unseen. */
    private static boolean isPostgres(ProcessHandle process, Path cluster) {
        var info = process.info();
        boolean program = info.command().map(Path::of).map(Path::getFileName).map(Path::toString).stream()
                .anyMatch(name -> name.equals("postgres") || name.equals("postgres.exe"));
        return program
                && info.arguments()
                        .map(List::of)
                        .map(all -> all.contains(cluster.toString()))
                        .orElse(true);
    }
}
