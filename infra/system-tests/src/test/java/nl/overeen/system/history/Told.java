package nl.overeen.system.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;
import nl.overeen.generator.Facts;
import nl.overeen.generator.Histories;
import nl.overeen.generator.Product;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Size;
import nl.overeen.standalone.store.DataFolder;
import nl.overeen.standalone.store.Postgres;

/** Generated histories on a product of their own, in a folder that is gone afterwards. */
record Told(Path folder, DataFolder own, Postgres postgres, Product product, Histories histories)
        implements AutoCloseable {

    /** Begins them. */
    static Told begun(int regions, int facts, long seed) {
        try {
            Path folder = Files.createTempDirectory("overeen-histories");
            var own = DataFolder.open(folder);
            var postgres = Postgres.of(own, Path.of("target", "programs"), 0).start();
            var product = Product.on(postgres.application(), 0);
            return new Told(folder, own, postgres, product, Histories.begun(product, regions, Size.small(facts), seed));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many steps further, or to the end. */
    void on(int steps) {
        for (int i = 0; i < steps && histories.goesOn(); i++) histories.step();
    }

    List<Fact> facts(Region region) {
        return Facts.of(postgres.application(), region.streams());
    }

    /** What an account reads once it can see all that was written. */
    String read(String account, String path) {
        var said = product.api().read(account, product.address() + path);
        assertThat(said.statusCode()).as(path + " " + said.body()).isBetween(200, 299);
        assertThat(said.headers().firstValue("X-Verouderd")).as(path).isEmpty();
        return said.body();
    }

    /** Opens texts with the keys that the store has now. */
    Function<Text, String> opening() {
        Map<String, byte[]> keys = new HashMap<>();
        var account = postgres.application();
        try (var connection = DriverManager.getConnection(account.url(), account.username(), account.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT id, key FROM text_key")) {
            while (row.next()) keys.put(row.getString(1), row.getBytes(2));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return text -> TextCipher.open(text, keys.getOrDefault(text.id(), new byte[32]));
    }

    @Override
    public void close() {
        product.close();
        postgres.close();
        try (own;
                var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }
}
