package nl.overeen.command.platform.axon;

import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.value.Role;
import nl.overeen.example.Example;
import org.junit.jupiter.api.Test;

/** Fixtures give handlers what the running service gives them. */
class GivenTest {
    private final UUID id = UUID.randomUUID();
    private final Convened convened = new Convened(
            new OogoId(id), new CollaborationId(UUID.randomUUID()), "2016-1", LocalDate.of(2016, 4, 6), null, null, 0);
    private final Given given = new Given();
    private final Given.Acting secretary = given.as(Role.SECRETARY).on("2016-04-06");

    @Test
    void aHandlerGetsItsCallAndItsStreams() {
        given.fixture(Example.class)
                .given(secretary.facts(convened))
                .when(new Example.Change(id, 3), secretary.command(1))
                .expectEvents(new ItemWithdrawn(3));
    }

    @Test
    void aRejectionIsKnownByItsCode() {
        Given.expectRejection(
                given.fixture(Example.class)
                        .given(secretary.facts(convened, new Closed()))
                        .when(new Example.Change(id, 3), secretary.command()),
                "voorbeeld.gesloten");
    }

    @Test
    void anOldVersionIsStale() {
        given.fixture(Example.class)
                .given(secretary.facts(convened, new ItemWithdrawn(1)))
                .when(new Example.Change(id, 3), secretary.command(1))
                .expectException(Stale.class);
    }

    @Test
    void otherStreamsCanBeRead() {
        UUID other = UUID.randomUUID();
        given.elsewhere(other, secretary, convened).elsewhere(other, secretary, new Closed());
        org.assertj.core.api.Assertions.assertThat(given.streams().facts(other))
                .extracting(fact -> fact.id().number())
                .containsExactly(0L, 1L);
    }
}
