package nl.overeen.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import nl.overeen.standalone.Run;

/** The one product that runs in the JVM of the tests; started when first asked for, stopped with the JVM. */
public final class Product {
    private Product() {}

    private static final class Held {
        static final Place PLACE = start();
    }

    public static Place place() {
        return Held.PLACE;
    }

    private static Place start() {
        try {
            Path folder = Files.createTempDirectory("overeen-system");
            var place = Place.fresh(folder);
            Run run = Run.with(place.arguments());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                run.close();
                delete(folder);
            }));
            return place;
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the product", e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
