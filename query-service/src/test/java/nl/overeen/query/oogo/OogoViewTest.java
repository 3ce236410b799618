package nl.overeen.query.oogo;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Role;
import nl.overeen.query.oogo.ItemView.NietGebonden;
import nl.overeen.query.oogo.ItemView.Standpunt;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

class OogoViewTest {
    private final Region region = new Region().found();
    private final PartyId swv = region.party("Swv po", PartyKind.SWV_PO);
    private final PartyId municipality = region.party("Gemeente 1");
    private final PartyId school = region.party("Schoolbestuur", PartyKind.OTHER);
    private final Region.Speaker director = region.speaker(swv, Role.DELEGATE);
    private final Region.Speaker alderman = region.speaker(municipality, Role.DELEGATE);
    private final AmbitionId ambition =
            region.admit(swv).admit(school).admit(municipality).propose(swv, false);
    private final PinnedText first = pin(ambition, 1);
    private final PinnedText second = pin(ambition, 2);
    private final OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));

    OogoViewTest() {
        region.amend(ambition, 2).table(oogo, 1, first).effective("2016-04-06").add(oogo.value(), new Opened());
    }

    @Test
    void everyPartyThatHoldsAPositionHasARowInTheOrderInWhichItJoined() {
        assertThat(rows())
                .extracting(Standpunt::partij)
                .containsExactly(partij(swv, "Swv po", PartyKind.SWV_PO), gem());
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.standpunt()).isNull();
            assertThat(row.eerdere()).isZero();
        });
        assertThat(rows().getFirst().gedelegeerden())
                .extracting(ItemView.Gedelegeerde::persoon)
                .containsExactly(director.person().value());
    }

    @Test
    void aRowShowsThePositionTheRevisionSeenAndWhoSpoke() {
        region.position(oogo, 1, director, Position.AGREED, first);
        Standpunt row = rows().getFirst();
        assertThat(row.standpunt()).isEqualTo(Position.AGREED);
        assertThat(row.revisie()).isEqualTo(1);
        assertThat(Objects.requireNonNull(row.gedelegeerde()).functie()).isEqualTo(director.title());
        assertThat(row.vastgelegdDoor()).isNull();
        assertThat(row.vastgelegdOp()).isEqualTo(region.facts().getLast().recorded());
        assertThat(rows().getLast().standpunt()).isNull();
    }

    @Test
    void aPositionSpokenInTheRoomNamesWhoRecordedIt() {
        var taken = new PositionTaken(
                1,
                swv,
                Position.AGREED,
                List.of(first),
                director.person(),
                director.function(),
                null,
                null,
                null,
                null,
                true);
        region.by(alderman, null).add(oogo.value(), taken);
        Standpunt row = rows().getFirst();
        assertThat(Objects.requireNonNull(row.gedelegeerde()).persoon())
                .isEqualTo(director.person().value());
        assertThat(Objects.requireNonNull(row.vastgelegdDoor()).naam().id()).isEqualTo(alderman.person());
    }

    @Test
    void aPositionThatIsReplacedIsCountedAsEarlier() {
        region.position(oogo, 1, director, Position.DISAGREED, first);
        region.position(oogo, 1, director, Position.AGREED, first);
        assertThat(rows().getFirst().standpunt()).isEqualTo(Position.AGREED);
        assertThat(rows().getFirst().eerdere()).isEqualTo(1);
    }

    @Test
    void tablingAnotherTextAsksEveryPositionAnewAndKeepsTheEarlierCount() {
        region.position(oogo, 1, director, Position.AGREED, first);
        region.add(oogo.value(), new ItemRetabled(1, List.of(second)));
        assertThat(rows().getFirst().standpunt()).isNull();
        assertThat(rows().getFirst().eerdere()).isEqualTo(1);
        assertThat(item().teksten()).extracting(ItemView.Agendatekst::revisie).containsExactly(2);
        assertThat(item().teksten().getFirst().titel()).isNotNull();
        region.position(oogo, 1, director, Position.DISAGREED, second);
        assertThat(rows().getFirst().revisie()).isEqualTo(2);
        assertThat(rows().getFirst().eerdere()).isEqualTo(1);
    }

    @Test
    void aConclusionSaysWhoIsBoundAndWhoIsNotAndWhy() {
        region.conclude(
                oogo,
                1,
                Outcome.ADOPTED,
                List.of(first),
                new Standing(swv, Position.AGREED, null),
                new Standing(municipality, null, NotBound.NO_POSITION));
        var conclusion = Objects.requireNonNull(item().afronding());
        assertThat(conclusion.gebonden()).containsExactly(partij(swv, "Swv po", PartyKind.SWV_PO));
        assertThat(conclusion.nietGebonden())
                .containsExactly(new NietGebonden(municipality.value(), "Gemeente 1", NotBound.NO_POSITION));
        assertThat(conclusion.nummer()).isEqualTo("2016-1.1");
        assertThat(item().stand()).isEqualTo(ItemStand.CONCLUDED);
    }

    @Test
    void aReleaseDatedBackChangesNothingInAPositionThatWasTaken() {
        region.position(oogo, 1, alderman, Position.AGREED, first);
        region.effective("2016-03-31").release(municipality);
        assertThat(rows()).extracting(Standpunt::partij).contains(gem());
        assertThat(rows().getLast().standpunt()).isEqualTo(Position.AGREED);
    }

    @Test
    void whoJoinsOrLeavesOnAnotherDayIsNotAsked() {
        PartyId late = region.effective("2016-01-04").party("Gemeente 2");
        region.effective("2016-04-07").admit(late).effective("2016-04-05").release(swv);
        assertThat(rows()).extracting(Standpunt::partij).containsExactly(gem());
    }

    @Test
    void onlyWhoIsDelegateOnTheDayMaySpeak() {
        region.effective("2016-01-04").speaker(swv, Role.MEMBER);
        assertThat(rows().getFirst().gedelegeerden())
                .extracting(ItemView.Gedelegeerde::persoon)
                .containsExactly(director.person().value());
    }

    @Test
    void beforeItsDayAnOogoIsPlannedWithItsItemsOpen() {
        var view = fold(region.on("2016-04-05"));
        assertThat(view.stand()).isEqualTo(Stand.PLANNED);
        assertThat(view.agendapunten()).extracting(ItemView::stand).containsExactly(ItemStand.OPEN);
        assertThat(fold(region.on("2016-04-06")).stand()).isEqualTo(Stand.OPEN);
        region.add(oogo.value(), new ItemWithdrawn(1)).add(oogo.value(), new Closed());
        assertThat(fold(region.on("2016-04-06")).stand()).isEqualTo(Stand.CLOSED);
        assertThat(item().stand()).isEqualTo(ItemStand.WITHDRAWN);
    }

    @Test
    void asOfItselfItHasItsOwnFactsOfThatDay() {
        region.position(oogo, 1, director, Position.AGREED, first);
        var view = fold(region.at(oogo));
        assertThat(view.op()).isEqualTo("2016-04-06");
        assertThat(view.agendapunten().getFirst().standpunten().getFirst().standpunt())
                .isEqualTo(Position.AGREED);
        assertThat(view.versie()).isEqualTo(4);
    }

    @Test
    void anOogoThatIsNotConvenedYetIsNotThere() {
        assertThat(OogoView.fold(oogo.value(), region.on("2016-01-03"))).isNull();
        assertThat(OogoView.fold(UUID.randomUUID(), region.on("2016-12-31"))).isNull();
    }

    @Test
    void itemsStandInTheOrderOfTheirNumbers() {
        region.table(oogo, 3).table(oogo, 2);
        assertThat(fold(region.on("2016-04-06")).agendapunten())
                .extracting(ItemView::nummer)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aDelegateWhoseFunctionIsUnknownStillStandsThere() {
        var stranger =
                new Region.Speaker(swv, new PersonId(UUID.randomUUID()), director.function(), Role.DELEGATE, text());
        region.position(oogo, 1, stranger, Position.AGREED, first);
        assertThat(Objects.requireNonNull(rows().getFirst().gedelegeerde()).persoon())
                .isEqualTo(stranger.person().value());
    }

    private OogoView fold(Moment moment) {
        return Objects.requireNonNull(OogoView.fold(oogo.value(), moment));
    }

    private ItemView item() {
        return fold(region.on("2016-04-06")).agendapunten().getFirst();
    }

    private List<Standpunt> rows() {
        return item().standpunten();
    }

    private Tafelpartij gem() {
        return partij(municipality, "Gemeente 1", PartyKind.MUNICIPALITY);
    }

    private static Tafelpartij partij(PartyId id, String name, PartyKind kind) {
        return new Tafelpartij(id.value(), name, kind);
    }
}
