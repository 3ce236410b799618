package nl.overeen.query.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.trail.TrailView.Feit;
import org.junit.jupiter.api.Test;

class TrailViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionWhateverTheirSize() {
        for (int i = 0; i < 5; i++) region.propose(party, false);
        for (int size = 1; size <= 8; size++) {
            var seen = new ArrayList<Long>();
            Long next = 0L;
            while (next != null) {
                var page = TrailView.fold(region.on("2016-12-31"), next, size);
                assertThat(page.gebeurtenissen()).isNotEmpty().hasSizeLessThanOrEqualTo(size);
                page.gebeurtenissen().forEach(fact -> seen.add(fact.regel().plaats()));
                next = page.volgende();
            }
            assertThat(seen)
                    .as("size %d", size)
                    .containsExactlyElementsOf(
                            region.facts().stream().map(Fact::position).toList());
        }
    }

    @Test
    void factsStandInTheOrderOfRecordingWhateverTheirDay() {
        region.effective("2017-01-01").admit(party).effective("2014").propose(party, false);
        assertThat(TrailView.fold(region.on("2016-12-31"), 0, 100).gebeurtenissen())
                .extracting(fact -> fact.regel().soort())
                .containsExactly(
                        "collaboration.founded",
                        "party.registered",
                        "collaboration.party-admitted",
                        "ambition.proposed");
        assertThat(TrailView.fold(region.on("2016-12-31"), 0, 100)
                        .gebeurtenissen()
                        .getLast()
                        .regel()
                        .geldtOp()
                        .written())
                .isEqualTo("2014");
    }

    @Test
    void aCorrectedFactStaysAndWhatCorrectsItNamesIt() {
        region.admit(party);
        var admitted = region.facts().getLast().id();
        region.add(region.id.value(), new FactVoided(), admitted);
        var trail = TrailView.fold(region.on("2016-12-31"), 0, 100).gebeurtenissen();
        assertThat(trail).hasSize(4);
        assertThat(trail.getLast().regel().vervangt()).isEqualTo(admitted);
    }

    @Test
    void whatWasNotKnownYetIsNotThere() {
        region.stamped(Instant.parse("2016-05-01T08:00:00Z")).admit(party);
        var known = region.on("2016-12-31", Instant.parse("2016-04-30T08:00:00Z"));
        assertThat(TrailView.fold(known, 0, 100).gebeurtenissen()).hasSize(2);
    }

    @Test
    void aFactSaysWhoInWhichFunctionWhyAndWithWhichTexts() {
        var alderman = region.speaker(party, Role.DELEGATE);
        var why = Region.text();
        region.by(alderman, why).propose(party, false);
        Feit fact =
                TrailView.fold(region.on("2016-12-31"), 0, 100).gebeurtenissen().getLast();
        assertThat(fact.regel().reden()).isEqualTo(why);
        assertThat(fact.regel().door().functie()).isEqualTo(alderman.title());
        assertThat(Objects.requireNonNull(fact.regel().door().partij()).naam()).isEqualTo("Gemeente 1");
        assertThat(fact.teksten())
                .hasSize(2)
                .extracting(TrailView.Feittekst::tekst)
                .contains(why);
    }

    @Test
    void afterTheLastFactThereIsAnEmptyPage() {
        var page = TrailView.fold(region.on("2016-12-31"), 1_000, 10);
        assertThat(page.gebeurtenissen()).isEmpty();
        assertThat(page.volgende()).isNull();
    }
}
