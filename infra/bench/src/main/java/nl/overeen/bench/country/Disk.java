package nl.overeen.bench.country;

import com.mongodb.client.MongoDatabase;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import nl.overeen.bench.Product;
import org.bson.Document;

/** What events and views take. */
final class Disk {
    private Disk() {}

    static void print(Product product, Connection database) throws SQLException {
        try (var query = database.createStatement();
                var row = query.executeQuery("SELECT sum(octet_length(payload) + octet_length(metaData)),"
                        + " pg_total_relation_size('DomainEventEntry'), pg_total_relation_size('bench_history')"
                        + " FROM DomainEventEntry")) {
            row.next();
            System.out.printf(
                    "bare events %,d MB, as stored %,d MB, history table %,d MB%n",
                    row.getLong(1) >> 20, row.getLong(2) >> 20, row.getLong(3) >> 20);
        }
        var views = product.run().query().getBean(MongoDatabase.class);
        long bytes = 0;
        int generation = views.getCollection("history_current").find().first().getInteger("generation");
        for (String name : views.listCollectionNames())
            if (name.endsWith("_g" + generation)) // the one before it may still be on its way out
            bytes += ((Number) views.runCommand(new Document("collStats", name)).get("size")).longValue();
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf("views %,d MB as documents; heap in use %,d MB%n", bytes >> 20, heap.getUsed() >> 20);
    }
}
