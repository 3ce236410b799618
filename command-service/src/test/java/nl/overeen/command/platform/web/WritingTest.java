package nl.overeen.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a request to a fact in the store. */
class WritingTest {
    private static Running running;
    private static World world;

    @BeforeAll
    static void start() {
        running = new Running(Postgres.newDatabase());
        world = new World(running);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aCreationAnswersWhereItStandsWhichVersionItHasAndHowFarTheStoreIs() {
        var answer = running.post("secretaris", "/v1/oogos", world.makeBody(), "Namens", world.collaboration.toString());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        UUID id = UUID.fromString(answer.json().path("id").asString());
        assertThat(answer.header("Location")).isEqualTo("/v1/oogos/" + id);
        assertThat(answer.json().path("versie").asLong()).isEqualTo(1);
        assertThat(answer.json().path("positie").asString()).isEqualTo(answer.header("Positie"));
        assertThat(Long.parseLong(answer.header("Positie"))).isPositive();
    }
}
