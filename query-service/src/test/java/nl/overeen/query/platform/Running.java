package nl.overeen.query.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Everything once for all tests: started at first need, stopped with the JVM. */
public final class Running {
    public static final Neighbour NEIGHBOUR;
    public static final String ORIGIN;
    public static final String ISSUER;
    public static final String MANAGEMENT;
    public static final ConfigurableApplicationContext CONTEXT;

    static {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            new ResourceDatabasePopulator(
                            new ClassPathResource("org/springframework/session/jdbc/schema-postgresql.sql"),
                            new ClassPathResource("person.sql"))
                    .execute(postgres.getPostgresDatabase());
            NEIGHBOUR = new Neighbour();
            int port = freePort();
            int issuer = freePort();
            int management = freePort();
            ORIGIN = "http://localhost:" + port;
            ISSUER = "http://localhost:" + issuer;
            MANAGEMENT = "http://127.0.0.1:" + management;
            Provider.start(issuer, ORIGIN);
            CONTEXT = start(port, management, postgres.getJdbcUrl("postgres", "postgres"), NEIGHBOUR.address());
        } catch (IOException failed) {
            throw new ExceptionInInitializerError(failed);
        }
    }

    private Running() {}

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** A second node on the same database and provider, with another neighbour or settings. */
    public static ConfigurableApplicationContext node(String neighbour, String... settings) {
        String database = CONTEXT.getEnvironment().getRequiredProperty("spring.datasource.url");
        return start(0, 0, database, neighbour, settings);
    }

    public static String address(ConfigurableApplicationContext node) {
        return "http://localhost:"
                + ((WebServerApplicationContext) node).getWebServer().getPort();
    }

    /** One that no outgoing connection takes before the server does: it lies below the range that the system gives those. */
    public static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // then another
            }
        }
    }

    private static ConfigurableApplicationContext start(
            int port, int management, String database, String neighbour, String... settings) {
        return new SpringApplicationBuilder(Platform.class)
                .run(Stream.concat(
                                Stream.of(
                                                "--spring.main.banner-mode=off",
                                                "--server.port=" + port,
                                                "--management.server.port=" + management,
                                                "--overeen.origin=" + ORIGIN,
                                                "--overeen.security-contact=mailto:veiligheid@overeen.example",
                                                "--overeen.command-url=" + neighbour,
                                                "--overeen.relay.patience=2s",
                                                "--overeen.live.heartbeat=200ms",
                                                "--overeen.live.most-per-person=2",
                                                "--spring.datasource.url=" + database,
                                                "--spring.datasource.username=postgres",
                                                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + ISSUER,
                                                "--spring.security.oauth2.client.registration.overeen.client-secret=client-secret",
                                                "--spring.autoconfigure.exclude=" + withoutAxon())
                                        .filter(usual -> Stream.of(settings)
                                                .noneMatch(given -> name(given).equals(name(usual)))),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private static String name(String setting) {
        return setting.substring(0, setting.indexOf('='));
    }

    /** The event store belongs to other tests; and the classes of the test's provider must not serve the platform. */
    private static String withoutAxon() {
        return ImportCandidates.load(AutoConfiguration.class, Running.class.getClassLoader()).getCandidates().stream()
                .filter(name -> name.contains("axonframework") || name.contains("OAuth2AuthorizationServer"))
                .collect(Collectors.joining(","));
    }
}
