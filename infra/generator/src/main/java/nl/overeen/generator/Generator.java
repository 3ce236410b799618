package nl.overeen.generator;

import java.nio.file.Path;
import nl.overeen.generator.region.Size;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.Postgres;

/** Fills an empty data folder with generated regions; the product then starts on it with {@code --overeen.data}. */
public final class Generator {
    private static final int WRITTEN = 5;
    private static final int IDENTITY = 8082;

    private Generator() {}

    /** Folder, number of regions, facts of each, years, seed. */
    static void main(String[] arguments) throws Exception {
        int regions = Integer.parseInt(arguments[1]);
        var size = Size.large(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        long seed = Long.parseLong(arguments[4]);
        try (var folder = DataFolder.open(Path.of(arguments[0]));
                var postgres = Postgres.of(folder, folder.path().resolve("programs"), 0)
                        .start()) {
            int written = Math.min(WRITTEN, regions);
            var country = Country.write(postgres.application(), regions, written, size, IDENTITY, seed);
            System.out.printf("%d regions, %d facts in %s%n", regions, country.facts(), folder.path());
        }
        System.exit(0); // the framework keeps threads
    }
}
