package nl.overeen.bench.country;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.overeen.bench.Product;
import nl.overeen.query.platform.history.Histories;
import nl.overeen.query.platform.history.Positions;
import nl.overeen.query.platform.web.Refusal;

/** All views built anew from the store, beside a bare read of the same rows. */
final class Build {
    private Build() {}

    static void measure(Product product, Connection database) throws SQLException {
        long facts = await(product, database);
        for (int i = 0; i < 2; i++) {
            raw(database);
            var before = Threads.now();
            long begin = System.nanoTime();
            rebuild(product);
            print("all views anew", facts, begin);
            before.print();
            Load.print();
        }
        Disk.print(product, database);
    }

    /** Beside the views that serve, as an operator asks for it; returns when the new ones serve. */
    private static void rebuild(Product product) {
        var percent = product.run()
                .query()
                .getBean(MeterRegistry.class)
                .get("overeen.history.rebuild.percent")
                .gauge();
        product.manage("rebuild");
        while (percent.value() < 100) LockSupport.parkNanos(10_000_000);
    }

    private static void print(String what, long facts, long begin) {
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.printf("%s: %,d ms, %,d a second%n", what, millis, facts * 1000 / millis);
    }

    /** @return how many facts there are, all of which readers now see */
    static long await(Product product, Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("SELECT max(globalIndex), count(*) FROM DomainEventEntry")) {
            row.next();
            product.run().query().getBean(Positions.class).await(row.getLong(1), Duration.ofMinutes(10));
            readable(product);
            return row.getLong(2);
        }
    }

    private static void readable(Product product) {
        while (true) {
            try {
                product.run().query().getBean(Histories.class).collaborations();
                return;
            } catch (Refusal catchingUp) {
                Thread.onSpinWait();
            }
        }
    }

    private static void raw(Connection database) throws SQLException {
        long begin = System.nanoTime();
        long rows = 0;
        long bytes = 0;
        database.setAutoCommit(false);
        try (var statement = database.prepareStatement("SELECT * FROM DomainEventEntry ORDER BY globalIndex")) {
            statement.setFetchSize(2_000);
            try (var row = statement.executeQuery()) {
                for (; row.next(); rows++) bytes += row.getBytes("payload").length + row.getBytes("metaData").length;
            }
        }
        database.commit();
        database.setAutoCommit(true);
        print("bare read of %,d rows, %,d MB".formatted(rows, bytes >> 20), rows, begin);
    }
}
