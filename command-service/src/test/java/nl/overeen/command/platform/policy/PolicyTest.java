package nl.overeen.command.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A policy that keeps failing stops, shows red, and goes on when the operator says so. */
class PolicyTest {

    @Test
    void itStopsShowsRedAndGoesOnAtTheOperatorsWord() {
        try (var running = new Running(Postgres.newDatabase())) {
            var world = new World(running);
            var jdbc = running.bean(JdbcTemplate.class);
            await().until(() -> health(running).equals("UP"));
            jdbc.execute("ALTER TABLE text_key RENAME TO text_key_away");
            jdbc.update("INSERT INTO text_key_away (id, key) VALUES ('" + TEXT + "', '')");
            world.fact(UUID.randomUUID(), "2016-04-06", new TextsRedacted(List.of(TEXT)));
            await().atMost(Duration.ofSeconds(30)).until(() -> stopped(running));
            assertThat(health(running)).isEqualTo("DOWN");
            jdbc.execute("ALTER TABLE text_key_away RENAME TO text_key");
            assertThat(jdbc.queryForObject("SELECT count(*) FROM text_key", Long.class))
                    .isPositive();
            running.send(running.managementRequest("/actuator/policies").POST(BodyPublishers.noBody()));
            await().atMost(Duration.ofSeconds(30)).until(() -> health(running).equals("UP") && gone(jdbc));
        }
    }

    private static final String TEXT = "4a6e0b52-3a55-4d2f-9f0e-3b1f0c1d2e3f";

    private static boolean gone(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT count(*) FROM text_key WHERE id = '" + TEXT + "'", Long.class) == 0;
    }

    private static boolean stopped(Running running) {
        var answer = running.send(
                running.managementRequest("/actuator/health/policy").GET());
        return !answer.json()
                .path("components")
                .path("policies")
                .path("details")
                .path("running")
                .asBoolean(true);
    }

    private static String health(Running running) {
        return running.send(running.managementRequest("/actuator/health/policy").GET())
                .json()
                .path("status")
                .asString();
    }
}
