package nl.overeen.command.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import org.junit.jupiter.api.Test;

/** The description is public, complete, and says what is validated. */
class DescriptionTest {

    @Test
    void itSaysWhatIsTakenAndWhatMayGoWrong() {
        try (var running = new Running(Postgres.newDatabase())) {
            var answer = running.send(running.request("/v1/openapi.json").GET());
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
            var json = answer.json();
            assertThat(json.path("openapi").asString()).startsWith("3.1");
            assertThat(json.path("info").path("contact").path("email").asString())
                    .isNotBlank();
            var post = json.path("paths").path("/v1/oogos").path("post");
            assertThat(post.path("parameters")
                            .valueStream()
                            .map(p -> p.path("name").asString()))
                    .contains("Namens", "Idempotency-Key", "If-Match");
            assertThat(post.path("responses").propertyNames()).contains("400", "401", "403", "404", "409", "412");
            var body = json.path("components").path("schemas").path("MakeBody");
            assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
            assertThat(body.path("required").valueStream().map(name -> name.asString()))
                    .containsExactlyInAnyOrder("samenwerking", "naam", "plaats");
            assertThat(body.path("properties").path("naam").path("maxLength").asInt())
                    .isEqualTo(20);
            assertThat(body.path("properties").path("sinds").path("format").asString())
                    .isEqualTo("dag");
        }
    }
}
