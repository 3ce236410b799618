package nl.overeen.standalone.store;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked once per version, and run so that root may do it too. */
final class PostgresPrograms {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private final Path home;
    private final List<String> before;

    private PostgresPrograms(Path home, List<String> before) {
        this.home = home;
        this.before = before;
    }

    /** The programs of this version and machine under the folder, unpacked when they are not there yet. */
    static PostgresPrograms in(Path folder) throws IOException {
        String system = WINDOWS ? "Windows" : System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String name = "%s-%s-%s".formatted(version(), system, machine).toLowerCase(Locale.ROOT);
        Path home = folder.resolve(name);
        if (!Files.exists(home)) unpack(system, machine, home);
        return new PostgresPrograms(home, rootsWay());
    }

    private static String version() throws IOException {
        try (InputStream stream = PostgresPrograms.class.getResourceAsStream("programs.properties")) {
            var properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        }
    }

    /** PostgreSQL refuses root: in a user namespace of its own it does not see that it is, and owns the same files. */
    private static List<String> rootsWay() {
        if (!isRoot()) return List.of();
        if (LinuxUtils.isUnshareAvailable()) return List.of("unshare", "-U");
        throw new CannotStart("PostgreSQL draait niet als root, en 'unshare -U' werkt hier niet. "
                + "Start Overeen als gewone gebruiker, of geef een eigen database met --overeen.postgres.url=…");
    }

    private static boolean isRoot() {
        return System.getProperty("os.name").equals("Linux") && new UnixSystem().getUid() == 0;
    }

    private static void unpack(String system, String machine, Path home) throws IOException {
        OwnerOnly.folder(home.getParent());
        Path fresh = Files.createTempDirectory(home.getParent(), ".new");
        try (InputStream binary = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(binary)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = fresh.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    if (target.getParent().endsWith("bin")) target.toFile().setExecutable(true);
                }
            }
        }
        moveOrTakeTheirs(fresh, home);
    }

    private static void moveOrTakeTheirs(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException another) {
            if (!Files.exists(home)) throw another;
            OwnerOnly.delete(fresh);
        }
    }

    /** Runs one of the programs to its end. */
    Outcome run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(before);
        command.add(
                home.resolve("bin").resolve(program + (WINDOWS ? ".exe" : "")).toString());
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor(), said.strip());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, interrupted);
        }
    }

    /** How a program ended and what it said. */
    record Outcome(int code, String said) {
        boolean failed() {
            return code != 0;
        }
    }
}
