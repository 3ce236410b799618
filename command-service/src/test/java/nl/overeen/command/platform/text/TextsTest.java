package nl.overeen.command.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Text;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Texts are sealed with keys of their own, and a destroyed key redacts. */
class TextsTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);
    private static Texts texts;

    @BeforeAll
    static void start() {
        texts = RUNNING.bean(Texts.class);
    }

    @Test
    void aTextIsOpenedWithItsKey() {
        Text sealed = texts.seal("raadzaal");
        assertThat(sealed.toString()).doesNotContain("raadzaal");
        assertThat(texts.open(List.of(sealed))).containsEntry(sealed.id(), "raadzaal");
    }

    @Test
    void theKeyIsKeptBeforeTheFact() {
        Text place = place(WORLD.made());
        assertThat(texts.open(List.of(place))).containsEntry(place.id(), "raadzaal");
    }

    @Test
    void nothingOfWhatIsWrittenStandsReadableInTheStore() {
        UUID id = WORLD.made();
        var stored = RUNNING.bean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT convert_from(payload, 'UTF8') || convert_from(metaData, 'UTF8') FROM DomainEventEntry"
                                + " WHERE aggregateIdentifier = ?",
                        String.class,
                        id.toString());
        assertThat(stored).contains("oogo").doesNotContain("raadzaal");
    }

    @Test
    void theKeyOfARedactedTextIsDestroyed() {
        Text place = place(WORLD.made());
        var redacted = new TextsRedacted(List.of(place.id()));
        RUNNING.bean(EventStore.class).publish(GenericEventMessage.asEventMessage(redacted));
        await().until(() -> texts.open(List.of(place)).isEmpty());
    }

    private static Text place(UUID id) {
        return ((Convened) WORLD.facts(id).getFirst().event()).place();
    }
}
