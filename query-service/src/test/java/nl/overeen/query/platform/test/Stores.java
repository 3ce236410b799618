package nl.overeen.query.platform.test;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A real PostgreSQL and a MongoDB in memory, one of each for all tests; every test has databases of its own. */
public final class Stores {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = postgres();
    private static final InetSocketAddress MONGO = mongo();

    private final String name = "t" + NUMBER.incrementAndGet();

    public Stores() {
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        new ResourceDatabasePopulator(new ClassPathResource("stores.sql")).execute(database());
    }

    public DataSource database() {
        return POSTGRES.getDatabase("postgres", name);
    }

    public String jdbcUrl() {
        return POSTGRES.getJdbcUrl("postgres", name);
    }

    /** Settings of a service on these stores. */
    public String[] settings(String mongo) {
        return new String[] {
            "--spring.datasource.url=" + jdbcUrl(),
            "--spring.datasource.username=postgres",
            "--spring.datasource.hikari.maximum-pool-size=4",
            "--overeen.mongo.uri=mongodb://" + MONGO.getHostString() + ":" + MONGO.getPort(),
            "--overeen.mongo.database=" + mongo,
            "--server.port=0",
            "--management.server.port=0",
            "--management.endpoints.web.exposure.include=*",
            "--management.endpoint.rebuild.access=unrestricted",
            "--management.endpoint.health.show-details=always",
            "--spring.mvc.problemdetails.enabled=true",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn"
        };
    }

    /** The database as a service with these settings sees it. */
    public static MongoDatabase mongoDatabase(String name) {
        return MongoClients.create("mongodb://" + MONGO.getHostString() + ":" + MONGO.getPort())
                .getDatabase(name);
    }

    public String name() {
        return name;
    }

    private static EmbeddedPostgres postgres() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InetSocketAddress mongo() {
        return new MongoServer(new MemoryBackend()).bind();
    }
}
