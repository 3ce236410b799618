package nl.overeen.query.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.platform.test.Region;
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
    void aPartyThatIsNotThereHasNoPage() {
        assertThat(PartyView.fold(UUID.randomUUID(), region.on("2016-12-31"))).isNull();
    }

    private PartyView on(String day) {
        return Objects.requireNonNull(PartyView.fold(party.value(), region.on(day)));
    }
}
