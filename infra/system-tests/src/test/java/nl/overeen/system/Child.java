package nl.overeen.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.standalone.Standalone;

/** The product in a JVM of its own, that can be killed. */
final class Child implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;

    private Child(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Returns at once; see {@link #ready}. */
    static Child launch(Place place) {
        return launch(place, place.arguments());
    }

    private static Child launch(Place place, String... arguments) {
        try {
            var command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-Xmx512m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Standalone.class.getName()));
            command.addAll(List.of(arguments));
            Path output = Files.createTempFile(place.data().getParent(), "output", ".log");
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new Child(process, output);
        } catch (IOException e) {
            throw new IllegalStateException("no second JVM", e);
        }
    }

    static Child start(Place place) {
        return launch(place).ready();
    }

    /** Its first start, with the sample. */
    static Child startWithSample(Place place) {
        return launch(place, place.argumentsWithSample()).ready();
    }

    Child ready() {
        await().atMost(PATIENCE).until(() -> said().contains("Overeen draait op") || !process.isAlive());
        if (!process.isAlive()) throw new IllegalStateException("the product did not start:\n" + said());
        return this;
    }

    /** Everything it wrote to its log. */
    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException("no log", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        join();
    }

    /** Stops it in order, its database too. */
    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the product stops", e);
        }
    }
}
