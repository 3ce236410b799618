package nl.overeen.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;

/**
 * How long each kind of command takes in a region of 3,000 facts, beside the same kinds in a region that is nearly
 * empty and beside a bare durable INSERT of one row in the same PostgreSQL: in turn, in one run, over HTTP from request
 * to answer.
 *
 * <pre>mvn -q test -pl infra/bench -am -DskipTests -Dbench.skip=false -Dbench=nl.overeen.bench.CommandBench</pre>
 */
public final class CommandBench {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = Integer.getInteger("overeen.bench.rounds", 40);

    private CommandBench() {}

    static void main() {
        Product.bench(product -> {
            var account = product.account();
            try (var database = DriverManager.getConnection(account.url(), account.username(), account.password())) {
                measure(product, database);
            }
        });
    }

    private static void measure(Product product, Connection database) throws SQLException {
        var administrator = product.client("beheerder");
        var people = new Region.People(
                product.person(administrator, "gemeente1-medewerker"),
                product.person(administrator, "gemeente1-wethouder"),
                product.person(administrator, "secretaris"));
        var employee = product.client("gemeente1-medewerker");
        var secretary = product.client("secretaris");
        var empty = Region.founded("leeg", administrator, employee, secretary, people);
        long start = System.nanoTime();
        var full = Full.of(Region.founded("vol", administrator, employee, secretary, people), database);
        System.out.printf("%n%s, built in %d s%n", facts(database), (System.nanoTime() - start) / 1_000_000_000);
        rounds(new Table(), full, empty, database, -WARM_UP, 0);
        var table = new Table();
        rounds(table, full, empty, database, 0, ROUNDS);
        System.out.println(facts(database));
        table.print();
    }

    private static void rounds(Table table, Full full, Region empty, Connection database, int from, int until)
            throws SQLException {
        for (int round = from + WARM_UP; round < until + WARM_UP; round++) {
            new Round(table, "vol", full.region(), round).on(full);
            new Round(table, "leeg", empty, round).onNew();
            for (int row = 0; row < 5; row++) insert(table, database);
        }
    }

    /** One row of a kilobyte, on the disk when this returns. */
    private static void insert(Table table, Connection database) throws SQLException {
        var bytes = new byte[1024];
        new Random().nextBytes(bytes);
        try (var create = database.createStatement()) {
            create.execute("CREATE TABLE IF NOT EXISTS bench_row (id UUID PRIMARY KEY, bytes BYTEA NOT NULL)");
        }
        try (var insert = database.prepareStatement("INSERT INTO bench_row (id, bytes) VALUES (?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setBytes(2, bytes);
            table.series("kale INSERT van een rij").time(() -> executed(insert));
        }
    }

    private static int executed(java.sql.PreparedStatement insert) {
        try {
            return insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String facts(Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("SELECT sum(n), max(n), sum(b) / sum(n) FROM (SELECT count(*) n,"
                        + " sum(octet_length(payload)) b FROM DomainEventEntry GROUP BY aggregateIdentifier) s")) {
            row.next();
            return "%d facts of %d bytes on average, the longest stream %d"
                    .formatted(row.getLong(1), row.getLong(3), row.getLong(2));
        }
    }
}
