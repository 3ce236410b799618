package nl.overeen.generator;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.generator.country.Copies;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Size;
import nl.overeen.standalone.store.Postgres;

/**
 * Many regions on an empty PostgreSQL: a few are written through the product's own rules, the others are copies of them
 * with ids, texts and people of their own. Only secretaris and auditor are the same in all.
 *
 * @param regions the region's ids, the written ones first
 */
public record Country(List<UUID> regions, long facts) {
    private static final int WRITTEN = 5;

    /** Ten ambitions of some 8 KB a region, over so many years; five regions are written, the rest is copied. */
    public static Country write(Postgres.Account account, int regions, int factsPerRegion, int years, long seed) {
        return write(account, regions, Math.min(WRITTEN, regions), Size.large(factsPerRegion, years), 0, seed);
    }

    /**
     * @param written  how many regions are not copies
     * @param identity port of the demo provider by which people sign in; 0 where {@link #admit} says it later
     */
    public static Country write(
            Postgres.Account account, int regions, int written, Size size, int identity, long seed) {
        var regionOf = new HashMap<UUID, Integer>();
        var staying = new HashSet<UUID>();
        List<Region> originals;
        try (var product = Product.on(account, identity)) {
            originals = Histories.told(product, written, size, seed).regions();
        }
        for (int region = 0; region < written; region++)
            for (String stream : originals.get(region).streams()) regionOf.put(UUID.fromString(stream), region);
        for (String shared : List.of("secretaris", "auditor"))
            staying.add(UUID.fromString(originals.getFirst().person(shared)));
        try (var connection = connected(account)) {
            staying.addAll(administrators(connection));
            var copies = new Copies(connection, regionOf, written, regions);
            long start = System.nanoTime();
            long facts = copies.write(staying);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("generator: %d facts in %d regions, copied in %.1f s%n", facts, regions, seconds);
            Product.patient(account);
            return new Country(ids(originals, copies, regions), facts);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the people of the demonstration sign in at another address of its provider. */
    public static void admit(Postgres.Account account, String issuer) {
        try (var connection = connected(account);
                var update = connection.prepareStatement("UPDATE person SET issuer = ? WHERE NOT administrator")) {
            update.setString(1, issuer);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<UUID> ids(List<Region> originals, Copies copies, int regions) {
        var names = originals.stream()
                .map(region -> copies.of(UUID.fromString(region.id()), region.number() - 1))
                .toList();
        return java.util.stream.IntStream.range(0, regions)
                .mapToObj(copy -> names.get(copy % originals.size()).get(copy / originals.size()))
                .toList();
    }

    private static Set<UUID> administrators(Connection connection) throws SQLException {
        var found = new HashSet<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT id FROM person WHERE administrator")) {
            while (rows.next()) found.add(rows.getObject(1, UUID.class));
        }
        return found;
    }

    private static Connection connected(Postgres.Account account) throws SQLException {
        return DriverManager.getConnection(account.url(), account.username(), account.password());
    }
}
