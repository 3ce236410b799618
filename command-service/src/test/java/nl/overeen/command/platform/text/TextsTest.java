package nl.overeen.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.value.Text;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts are sealed with keys of their own, and a destroyed key redacts. */
class TextsTest {
    private static Running running;
    private static World world;
    private static Texts texts;

    @BeforeAll
    static void start() {
        running = new Running(Postgres.newDatabase());
        world = new World(running);
        texts = running.bean(Texts.class);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void aTextIsOpenedWithItsKey() {
        Text sealed = texts.seal("raadzaal");
        assertThat(sealed.toString()).doesNotContain("raadzaal");
        assertThat(texts.open(sealed)).contains("raadzaal");
    }

    @Test
    void aTextThatSaysTheSameStaysTheSame() {
        Text sealed = texts.seal("raadzaal");
        assertThat(texts.seal("raadzaal", sealed)).isSameAs(sealed);
        assertThat(texts.seal("zaal", sealed).id()).isNotEqualTo(sealed.id());
        assertThat(texts.seal("zaal", null)).isNotNull();
    }

    @Test
    void theKeyIsKeptBeforeTheFact() {
        Text place = place(world.made());
        assertThat(texts.open(place)).contains("raadzaal");
    }

    @Test
    void nothingOfWhatIsWrittenStandsReadableInTheStore() {
        UUID id = world.made();
        var stored = running.bean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT convert_from(payload, 'UTF8') || convert_from(metaData, 'UTF8') FROM DomainEventEntry"
                                + " WHERE aggregateIdentifier = ?",
                        String.class,
                        id.toString());
        assertThat(stored).contains("oogo").doesNotContain("raadzaal");
    }

    @Test
    void aBeheerderMakesATextUnreadableForGood() {
        Text place = place(world.made());
        String path = "/v1/teksten/" + place.id() + "/onleesbaarmaking";
        var answer = running.post("beheerder", path, "{\"reden\":\"verzoek\"}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        await().until(() -> texts.open(place).isEmpty());
        assertThat(running.post("beheerder", path, "{\"reden\":\"verzoek\"}").code())
                .isEqualTo("tekst.al-onleesbaar");
        assertThat(running.post(
                                "beheerder",
                                "/v1/teksten/" + UUID.randomUUID() + "/onleesbaarmaking",
                                "{\"reden\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(running.post("secretaris", path, "{\"reden\":\"x\"}", "Namens", world.collaboration.toString())
                        .status())
                .isEqualTo(403);
    }

    private static Text place(UUID id) {
        return ((Convened) world.facts(id).getFirst().event()).place();
    }
}
