package nl.overeen.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.party.PartyView.Partijnaam;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.FunctionLine;
import org.junit.jupiter.api.Test;

class PartyViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Region.Speaker alderman = region.speaker(party, Role.DELEGATE);
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final ThemeId theme = new ThemeId(UUID.randomUUID());

    PartyViewTest() {
        var period = new Period(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 6, 30));
        var ground = new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);
        var scope = new Scope(false, List.of(theme));
        region.effective("2016-02-01")
                .add(party.value(), new MandateGranted(mandate, alderman.function(), region.id, scope, period, ground));
    }

    @Test
    void aPartyShowsTheMandatesOfTheDay() {
        assertThat(on("2016-01-31").mandaten()).isEmpty();
        assertThat(on("2016-02-01").mandaten()).singleElement().satisfies(shown -> {
            assertThat(shown.id()).isEqualTo(mandate.value());
            assertThat(shown.alles()).isFalse();
            assertThat(shown.themas()).containsExactly(theme);
            assertThat(shown.tot()).isEqualTo("2016-06-30");
            assertThat(shown.grondslag().datum()).isEqualTo("2015-12-01");
        });
        assertThat(on("2016-06-30").mandaten()).hasSize(1);
        assertThat(on("2016-07-01").mandaten()).isEmpty();
    }

    @Test
    void aRevokedMandateIsStillThereOnEarlierDays() {
        region.effective("2016-04-06").add(party.value(), new MandateRevoked(mandate));
        assertThat(on("2016-04-05").mandaten()).hasSize(1);
        assertThat(on("2016-04-06").mandaten()).isEmpty();
        region.add(party.value(), new FactVoided(), region.facts().getLast().id());
        assertThat(on("2016-04-06").mandaten()).hasSize(1);
    }

    @Test
    void aFunctionIsShownWithItsLastDayOnceThatIsKnown() {
        assertThat(on("2016-04-06").functies()).extracting(FunctionLine::tot).containsOnlyNulls();
        region.effective("2016-05-31").add(party.value(), new FunctionEnded(alderman.function()));
        assertThat(on("2016-05-31").functies())
                .extracting(FunctionLine::tot)
                .containsExactly(LocalDate.of(2016, 5, 31));
        assertThat(on("2016-05-31").versie()).isEqualTo(4);
    }

    @Test
    void aMandateThatEndsWithinSixtyDaysOfTheDaySaysSo() {
        assertThat(on("2016-04-30").mandaten().getFirst().verlooptBinnenkort()).isFalse();
        assertThat(on("2016-05-01").mandaten().getFirst().verlooptBinnenkort()).isTrue();
    }

    @Test
    void aSucceededPartyHasNoMandatesAndSaysWhoFollowsIt() {
        var next = new PartyId(UUID.randomUUID());
        region.effective("2016-04-06").add(party.value(), new Succeeded(List.of(next)));
        assertThat(on("2016-04-05").mandaten()).hasSize(1);
        assertThat(on("2016-04-06").mandaten()).isEmpty();
        assertThat(Objects.requireNonNull(on("2016-04-06").opvolging()).opvolgers())
                .containsExactly(new Author.Partij(next.value(), null));
    }

    @Test
    void aPartyShowsWhatItWasCalled() {
        region.effective("2016-04-06").add(party.value(), new Renamed("Gemeente Nieuw"));
        assertThat(on("2016-04-05").namen()).containsExactly(new Partijnaam("Gemeente 1", null));
        assertThat(on("2016-04-06").namen())
                .containsExactly(
                        new Partijnaam("Gemeente 1", null), new Partijnaam("Gemeente Nieuw", LocalDate.of(2016, 4, 6)));
        assertThat(on("2016-04-06").naam()).isEqualTo("Gemeente Nieuw");
    }

    @Test
    void aRepresentationStandsWithBothParties() {
        var other = region.party("Gemeente 2");
        var representation = new RepresentationId(UUID.randomUUID());
        var period = new Period(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 12, 31));
        var ground = new Ground(Region.text(), LocalDate.of(2015, 12, 1), null);
        region.effective("2016-03-01")
                .add(
                        party.value(),
                        new RepresentationEntrusted(representation, other, region.id, Scope.ALL, period, ground));
        region.effective("2016-06-01").add(party.value(), new RepresentationWithdrawn(representation));
        assertThat(on("2016-02-29").vertegenwoordigdDoor()).isEmpty();
        assertThat(on("2016-03-01").vertegenwoordigdDoor()).singleElement().satisfies(line -> {
            assertThat(line.vertegenwoordiger()).isEqualTo(new Author.Partij(other.value(), "Gemeente 2"));
            assertThat(line.tot()).isEqualTo("2016-12-31");
        });
        assertThat(on("2016-03-01").vertegenwoordigt()).isEmpty();
        var representing = Objects.requireNonNull(PartyView.fold(other.value(), region.on("2016-05-31")));
        assertThat(representing.vertegenwoordigt())
                .singleElement()
                .satisfies(line -> assertThat(line.partij().id()).isEqualTo(party.value()));
        assertThat(representing.vertegenwoordigdDoor()).isEmpty();
        assertThat(on("2016-06-01").vertegenwoordigdDoor()).isEmpty();
    }

    @Test
    void aPartyThatIsNotThereHasNoPage() {
        assertThat(PartyView.fold(UUID.randomUUID(), region.on("2016-12-31"))).isNull();
    }

    private PartyView on(String day) {
        return Objects.requireNonNull(PartyView.fold(party.value(), region.on(day)));
    }
}
