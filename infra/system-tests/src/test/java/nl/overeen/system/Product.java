package nl.overeen.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Function;
import nl.overeen.standalone.Run;

/** The products that run in the JVM of the tests; each is started when first asked for, and stopped with the JVM. */
public final class Product {
    private Product() {}

    private static final class Empty {
        static final Place PLACE = start(Place::arguments);
    }

    private static final class Sampled {
        static final Place PLACE = start(Place::argumentsWithSample);
    }

    /** Without regions, for tests that found their own. */
    public static Place place() {
        return Empty.PLACE;
    }

    /** With the sample, as people find it at their first start; only to be read. */
    static Place sampled() {
        return Sampled.PLACE;
    }

    private static Place start(Function<Place, String[]> arguments) {
        try {
            Path folder = Files.createTempDirectory("overeen-system");
            var place = Place.fresh(folder);
            Run run = Run.with(arguments.apply(place));
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
