package nl.overeen.query.platform;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.query.platform.live.Access;
import nl.overeen.query.platform.live.Homes;
import nl.overeen.query.platform.security.CurrentPerson;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The doors of query-service without its views, and two small ones to knock on. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "nl.overeen.query.platform.web",
    "nl.overeen.query.platform.security",
    "nl.overeen.query.platform.session",
    "nl.overeen.query.platform.live"
})
public class Platform {
    /** Who may read what; a test fills it. */
    public static final Set<CollaborationId> READABLE = ConcurrentHashMap.newKeySet();

    /** Where streams belong; a test fills it. */
    public static final Map<UUID, Set<CollaborationId>> HOMES = new ConcurrentHashMap<>();

    @Bean
    Access access() {
        return (person, collaboration) -> READABLE.contains(collaboration);
    }

    @Bean
    Homes homes() {
        return (stream, position) -> HOMES.getOrDefault(stream, Set.of());
    }

    @RestController
    static class Knock {
        private final CurrentPerson current;

        Knock(CurrentPerson current) {
            this.current = current;
        }

        @GetMapping(path = "/v1/ik", produces = "application/json")
        Map<String, String> me() {
            String known =
                    current.person().map(person -> person.id().toString()).orElse("onbekend");
            return Map.of(
                    "persoon", known, "naam", String.valueOf(current.login().name()));
        }

        @GetMapping(path = "/v1/oogos", produces = "application/json")
        Map<String, Integer> faulty(@RequestParam int samenwerking) {
            if (samenwerking < 0) throw new IllegalStateException("geheim uit de databank");
            return Map.of("samenwerking", samenwerking);
        }
    }
}
