package nl.overeen.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import org.junit.jupiter.api.Test;

/** The service as it is started for real, with every feature in it. */
class CommandServiceTest {

    @Test
    void itStartsOnAnEmptyDatabaseAndIsReady() {
        try (var running = new Running(CommandService.class, Postgres.newDatabase())) {
            var ready = running.send(
                    running.managementRequest("/actuator/health/readiness").GET());
            assertThat(ready.status()).isEqualTo(200);
            var made = running.post(
                    "beheerder",
                    "/v1/personen",
                    "{\"issuer\":\"http://a\",\"subject\":\"s\",\"naam\":\"Functionaris\"}");
            assertThat(made.status()).isEqualTo(201);
            assertThat(UUID.fromString(made.json().path("id").asString())).isNotNull();
        }
    }
}
