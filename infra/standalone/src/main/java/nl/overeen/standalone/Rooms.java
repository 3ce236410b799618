package nl.overeen.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.command.CommandService;
import nl.overeen.query.QueryService;
import nl.overeen.standalone.sample.Telling;
import nl.overeen.standalone.store.Postgres;
import org.jspecify.annotations.Nullable;

/**
 * What a run decides for each of the two services.
 *
 * @param telling of a run that tells of older days; absent where nothing of it may exist
 */
record Rooms(Settings settings, Identity identity, @Nullable Telling telling) {
    /** On the class path for its neighbour: the client of the provider, whose settings an operator gives to all. */
    private static final List<String> NOT_OF_COMMAND = List.of(
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration",
            "org.springframework.boot.security.oauth2.client.autoconfigure.servlet.OAuth2ClientWebSecurityAutoConfiguration");

    Room command(Postgres.Account database) {
        var ports = settings.port();
        var properties = both("command-service", ports.command(), ports.commandManagement(), database);
        properties.put("spring.web.resources.add-mappings", false); // the pages on the class path are not its own
        properties.put("spring.autoconfigure.exclude", String.join(",", NOT_OF_COMMAND));
        return new Room(CommandService.class, properties, telling == null ? Map.of() : telling.forCommand());
    }

    Room query(Postgres.Account database, String documents) {
        var ports = settings.port();
        var properties = both("query-service", ports.query(), ports.queryManagement(), database);
        properties.putAll(identity.forTheBrowser());
        properties.put("spring.flyway.enabled", false); // the schema is command-service's
        properties.put("overeen.command-url", "http://localhost:" + ports.command());
        properties.put("overeen.mongo.uri", documents);
        properties.put("overeen.mongo.database", "overeen");
        return new Room(QueryService.class, properties, telling == null ? Map.of() : telling.forQuery());
    }

    private Map<String, Object> both(String name, int port, int management, Postgres.Account database) {
        var properties = new LinkedHashMap<>(identity.forBoth());
        properties.put("spring.application.name", name);
        properties.put("server.port", port);
        properties.put("management.server.port", management);
        properties.put("spring.datasource.url", database.url());
        properties.put("spring.datasource.username", database.username());
        properties.put("spring.datasource.password", database.password());
        return properties;
    }
}
