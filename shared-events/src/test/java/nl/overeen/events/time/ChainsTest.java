package nl.overeen.events.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.id.PartyId;
import org.junit.jupiter.api.Test;

class ChainsTest {
    private final UUID stream = UUID.randomUUID();
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final History history = new History();

    @Test
    void whatWasKnownBeforeACorrectionStaysAsItWasKnown() {
        Instant before = Instant.parse("2016-02-01T00:00:00Z");
        Fact first = history.recorded(before).add(stream, new PartyAdmitted(party));
        Fact second = history.recorded(before.plusSeconds(1)).correct(first, new PartyAdmitted(party));
        assertThat(AsOf.select(history.facts(), LocalDate.MAX, before)).containsExactly(first);
        assertThat(AsOf.select(history.facts(), LocalDate.MAX, Instant.MAX)).containsExactly(second);
    }

    @Test
    void aCorrectionToALaterDayLeavesTheOldDayEmpty() {
        Fact first = history.on("2016-01-01").add(stream, new PartyAdmitted(party));
        history.on("2016-06-01").correct(first, new PartyAdmitted(party));
        assertThat(AsOf.select(history.facts(), LocalDate.parse("2016-05-31"), Instant.MAX))
                .isEmpty();
    }

    @Test
    void contentIsMarkedAndNeverTakenAway() {
        Fact amended = history.add(stream, amended(2));
        Fact voiding = history.voided(amended);
        assertThat(AsOf.select(history.facts(), LocalDate.MAX, Instant.MAX)).containsExactly(amended);
        assertThat(AsOf.corrected(history.facts(), Instant.MAX)).containsExactly(amended.id());
        assertThat(voiding.origin().replaces()).isEqualTo(amended.id());
    }

    @Test
    void aCorrectionOfAFactThatAReaderMayNotSeeBeginsItsChainForThem() {
        Fact hidden = history.add(stream, new PartyAdmitted(party));
        Fact correction = history.correct(hidden, new PartyAdmitted(party));
        assertThat(AsOf.select(List.of(correction), LocalDate.MAX, Instant.MAX)).containsExactly(correction);
    }

    private static Amended amended(int revision) {
        return new Amended(revision, Content.titled(History.text()));
    }
}
