package nl.overeen.query.oogo.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.cell.Provenance.Earlier;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class OogoProvenanceTest {
    private static final LocalDate APRIL = LocalDate.of(2016, 4, 6);
    private static final LocalDate MAY = LocalDate.of(2016, 5, 6);

    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Region.Speaker alderman = region.admit(party).speaker(party, Role.DELEGATE);
    private final OogoId oogo = region.effective("2016-03-01").convene("2016-1", APRIL, LocalTime.of(9, 30));
    private final Fact convened = last();

    @Test
    void aDayNamesItsConveningAndTheMoveThatSetItAndTheDayBefore() {
        assertThat(provenance("dag", "2016-03-01").makers()).containsExactly(convened);
        Fact moved = add("2016-03-15", new Reconvened(MAY, LocalTime.of(9, 30), null, 0));
        var day = provenance("dag", "2016-03-15");
        assertThat(day.value()).isEqualTo("2016-05-06");
        assertThat(day.makers()).containsExactly(convened, moved);
        assertThat(day.earlier()).containsExactly(new Earlier("2016-04-06", convened));
        assertThat(provenance("tijd", "2016-03-15").value()).isEqualTo("09:30");
        assertThat(provenance("tijd", "2016-03-15").makers()).containsExactly(convened, moved);
        assertThat(provenance("naam", "2016-03-15").makers()).containsExactly(convened);
        assertThat(provenance("dag", "2016-03-14").value()).isEqualTo("2016-04-06");
    }

    @Test
    void aVoidedMoveNamesItsVoiding() {
        Fact moved = add("2016-03-15", new Reconvened(MAY, null, null, 0));
        region.add(oogo.value(), new FactVoided(), moved.id());
        var day = provenance("dag", "2016-03-15");
        assertThat(day.value()).isEqualTo("2016-04-06");
        assertThat(day.makers()).containsExactly(convened, last());
    }

    @Test
    void aCorrectedConveningNamesTheCorrectionForAllThatItSays() {
        Text place = Region.text();
        region.effective("2016-03-01")
                .add(
                        oogo.value(),
                        new Convened(oogo, region.id, "2016-1", MAY, LocalTime.of(9, 30), place, 0),
                        convened.id());
        for (String field : List.of("naam", "dag", "tijd", "plaats"))
            assertThat(provenance(field, "2016-03-01").makers()).as(field).containsExactly(last());
        assertThat(provenance("plaats", "2016-03-01").value()).isEqualTo(place);
    }

    @Test
    void aPlaceThatAMoveLeftOutIsAbsentByThatMove() {
        region.add(oogo.value(), new Convened(oogo, region.id, "2016-1", APRIL, null, Region.text(), 0), convened.id());
        Fact corrected = last();
        Fact moved = add("2016-03-15", new Reconvened(MAY, null, null, 0));
        var place = provenance("plaats", "2016-03-15");
        assertThat(place.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(place.makers()).contains(moved).doesNotContain(convened, corrected);
    }

    @Test
    void aStandNamesWhatBroughtTheMeetingSoFar() {
        assertThat(provenance("stand", "2016-03-01").value()).isEqualTo("gepland");
        assertThat(provenance("stand", "2016-03-01").makers()).containsExactly(convened);
        Fact opened = add("2016-04-06", new Opened());
        assertThat(provenance("stand", "2016-04-06").makers()).containsExactly(convened, opened);
        Fact closed = add("2016-04-07", new Closed());
        var stand = provenance("stand", "2016-04-07");
        assertThat(stand.value()).isEqualTo("gesloten");
        assertThat(stand.makers()).containsExactly(convened, closed);
        assertThat(stand.earlier()).containsExactly(new Earlier("geopend", opened), new Earlier("gepland", convened));
    }

    @Test
    void aCancellationThatWasVoidedNamesItsVoiding() {
        Fact cancelled = add("2016-03-15", new Cancelled());
        assertThat(provenance("stand", "2016-04-06").value()).isEqualTo("afgelast");
        region.add(oogo.value(), new FactVoided(), cancelled.id());
        assertThat(provenance("stand", "2016-04-06").value()).isEqualTo("gepland");
        assertThat(provenance("stand", "2016-04-06").makers()).containsExactly(convened, last());
    }

    @Test
    void aPositionNamesTheItemAndWhoeverTookItLastAndTheOneBefore() {
        Fact tabled = table();
        Fact first = position(Position.DISAGREED);
        Fact second = position(Position.AGREED);
        var position = provenance("standpunt/1/" + party, "2016-04-06");
        assertThat(position.value()).isEqualTo("akkoord");
        assertThat(position.makers()).containsExactly(convened, tabled, second);
        assertThat(position.earlier()).containsExactly(new Earlier("niet-akkoord", first));
        Fact third = position(Position.AGREED);
        assertThat(provenance("standpunt/1/" + party, "2016-04-06").makers()).containsExactly(convened, tabled, third);
        assertThat(provenance("standpunt/1/" + party, "2016-04-05").makers()).isEmpty();
    }

    @Test
    void aPositionOnOtherTextsIsAbsentByTheTablingThatAskedItAnew() {
        Fact tabled = table();
        Fact taken = position(Position.AGREED);
        Fact retabled = add("2016-04-06", new ItemRetabled(1, List.of()));
        var position = provenance("standpunt/1/" + party, "2016-04-06");
        assertThat(position.kind()).isEqualTo(Provenance.Kind.ABSENT);
        assertThat(position.makers()).containsExactly(convened, tabled, taken, retabled);
        assertThat(position.earlier()).containsExactly(new Earlier("akkoord", taken));
    }

    @Test
    void anOutcomeNamesTheLastConclusionOfItsItemAndTheOneThatItCorrects() {
        Fact tabled = table();
        region.conclude(oogo, 2, Outcome.DISCUSSED, List.of());
        region.conclude(oogo, 1, Outcome.NO_AGREEMENT, List.of());
        Fact first = last();
        region.conclude(oogo, 1, Outcome.ADOPTED, List.of());
        var outcome = provenance("uitkomst/1", "2016-04-06");
        assertThat(outcome.value()).isEqualTo("vastgesteld");
        assertThat(outcome.makers()).containsExactly(convened, tabled, last());
        assertThat(outcome.earlier()).containsExactly(new Earlier("geen-overeenstemming", first));
    }

    @Test
    void anItemThatWasWithdrawnHasNoOutcomeBecauseOfThat() {
        Fact tabled = table();
        assertThat(provenance("uitkomst/1", "2016-04-06").makers()).isEmpty();
        Fact withdrawn = add("2016-04-06", new ItemWithdrawn(1));
        var outcome = provenance("uitkomst/1", "2016-04-06");
        assertThat(outcome.value()).isNull();
        assertThat(outcome.makers()).containsExactly(convened, tabled, withdrawn);
    }

    @Test
    void asOfTheOogoItselfItsPreparationIsPartOfTheQuestion() {
        table();
        Fact taken = position(Position.AGREED);
        var position = OogoProvenance.of(Address.asked("standpunt/1/" + party), oogo.value(), region.at(oogo))
                .orElseThrow();
        assertThat(position.value()).isEqualTo("akkoord");
        assertThat(position.makers()).containsExactly(taken);
        var day = OogoProvenance.of(Address.asked("dag"), oogo.value(), region.at(oogo))
                .orElseThrow();
        assertThat(day.value()).isEqualTo("2016-04-06");
        assertThat(day.makers()).isEmpty();
    }

    @Test
    void whatAnOogoDoesNotHaveHasNoProvenance() {
        table();
        for (String unknown : List.of(
                "kleur",
                "dag/1",
                "standpunt/1",
                "standpunt/1/x",
                "standpunt/2/" + party,
                "standpunt/1/" + UUID.randomUUID(),
                "uitkomst/2",
                "uitkomst/een",
                "uitkomst"))
            assertThat(OogoProvenance.of(Address.asked(unknown), oogo.value(), region.on("2016-12-31")))
                    .as(unknown)
                    .isEmpty();
        assertThat(OogoProvenance.convened(oogo.value(), region.on("2016-02-29")))
                .isFalse();
        assertThat(OogoProvenance.convened(oogo.value(), region.on("2016-03-01")))
                .isTrue();
    }

    private Fact table() {
        region.table(oogo, 1).effective("2016-04-06");
        return last();
    }

    private Fact position(Position position) {
        region.position(oogo, 1, alderman, position);
        return last();
    }

    private Provenance provenance(String field, String day) {
        return OogoProvenance.of(Address.asked(field), oogo.value(), region.on(day))
                .orElseThrow();
    }

    private Fact add(String day, Object event) {
        region.effective(day).add(oogo.value(), event);
        return last();
    }

    private Fact last() {
        return region.facts().getLast();
    }
}
