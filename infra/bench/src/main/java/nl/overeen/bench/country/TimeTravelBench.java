package nl.overeen.bench.country;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.overeen.bench.Product;
import nl.overeen.bench.Table;
import nl.overeen.query.platform.timetravel.Asked;

/**
 * The agenda of a random region as of a random day at the size of a country: inside the service, beside a naive replay of
 * the region's events and a history table written by hand, in turn, on the same regions and days and the same PostgreSQL,
 * which syncs every commit. Then how fast all views are built anew, and what they take.
 *
 * <pre>mvn -q test -pl infra/bench -am -DskipTests -Dbench.skip=false -Dbench.heap=5g \
 *     -Dbench=nl.overeen.bench.country.TimeTravelBench</pre>
 */
public final class TimeTravelBench {
    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("overeen.bench.regions", "10,50,150").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int ROUNDS = Integer.getInteger("overeen.bench.rounds", 1_000);
    private static final int WARM_UP = 300;
    private static final int REPLAY_EACH = 5;

    private final Product product;
    private final Connection database;
    private final Country country = new Copied();
    private final Table table = new Table();
    private final Random random = new Random(7);

    private TimeTravelBench(Product product, Connection database) {
        this.product = product;
        this.database = database;
    }

    static void main() {
        Product.bench(product -> {
            var account = product.account();
            try (var database = DriverManager.getConnection(account.url(), account.username(), account.password())) {
                new TimeTravelBench(product, database).measure();
            }
        });
    }

    private void measure() throws Exception {
        for (int size : SIZES) {
            country.grow(database, size);
            country.fill(database);
            Build.await(product, database);
            asOf(size);
            Load.print();
            table.print();
        }
        if (!Boolean.getBoolean("overeen.bench.short")) Build.measure(product, database);
    }

    private void asOf(int size) throws ReflectiveOperationException {
        int facts = size * Decade.FACTS / 1000;
        var agenda = Inside.of(product.run().query(), "/v1/samenwerkingen/{id}/agenda")
                .orElseThrow();
        var comparison = Inside.of(product.run().query(), "/v1/samenwerkingen/{id}/agenda/vergelijking");
        var provenance = Inside.of(product.run().query(), "/v1/ambities/{id}/herkomst");
        var replay = Replay.on(database);
        var history = new HistoryTable(database);
        same(agenda, replay);
        for (int round = table.series().isEmpty() ? -WARM_UP : -WARM_UP / 5; round < ROUNDS; round++) {
            var region = country.regions().get(random.nextInt(country.regions().size()));
            var day = Country.FIRST.plusDays(random.nextInt(Country.DAYS));
            var asked = new Asked(day.toString(), null, null);
            var into = round < 0 ? new Table() : table;
            Inside.reads(region.reader());
            into.series("agenda op %d.000 ours".formatted(facts)).time(() -> agenda.answer(region.id(), asked));
            into.series("agenda op %d.000 history table".formatted(facts)).time(() -> history.on(region, day));
            if (round % REPLAY_EACH != 0) continue;
            into.series("agenda op %d.000 naive replay".formatted(facts)).time(() -> replay.on(region, day));
            String other = Country.FIRST.plusDays(random.nextInt(Country.DAYS)).toString();
            UUID ambition =
                    region.ambitions().get(random.nextInt(region.ambitions().size()));
            comparison.ifPresent(page -> into.series("vergelijking %d.000 ours".formatted(facts))
                    .time(() -> page.answer(region.id(), Asked.NOW, day.toString(), other)));
            provenance.ifPresent(page -> into.series("herkomst %d.000 ours".formatted(facts))
                    .time(() -> page.answer(ambition, asked, "titel")));
        }
    }

    /** Ours and the replay's are the same page. */
    private void same(Inside agenda, Replay replay) {
        for (int i = 0; i < 5; i++) {
            var region = country.regions().get(random.nextInt(country.regions().size()));
            LocalDate day = Country.FIRST.plusDays(random.nextInt(Country.DAYS));
            Inside.reads(region.reader());
            var ours = agenda.answer(region.id(), new Asked(day.toString(), null, null));
            if (!ours.equals(replay.on(region, day))) throw new IllegalStateException("two answers about " + day);
        }
    }
}
