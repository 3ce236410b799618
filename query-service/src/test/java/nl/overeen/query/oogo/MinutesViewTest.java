package nl.overeen.query.oogo;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.query.oogo.ItemView.Standpunt;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

/** What the minutes, the procedure and what came later add to the page of an OOGO. */
class MinutesViewTest {
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

    MinutesViewTest() {
        region.amend(ambition, 2).table(oogo, 1, first).effective("2016-04-06").add(oogo.value(), new Opened());
    }

    @Test
    void itemsStandInTheOrderInWhichTheyAreTakenAndWhatWasTabledSinceAtTheEnd() {
        region.table(oogo, 3)
                .table(oogo, 2)
                .add(oogo.value(), new ItemsOrdered(List.of(3, 1, 2)))
                .table(oogo, 4);
        assertThat(fold(region.on("2016-04-06")).agendapunten())
                .extracting(ItemView::nummer)
                .containsExactly(3, 1, 2, 4);
    }

    @Test
    void whoIsAbsentAndWhatWasSaidIsShownAsLastRecorded() {
        var said = text();
        region.add(oogo.value(), new AttendanceNoted(List.of(swv)))
                .add(oogo.value(), new AttendanceNoted(List.of(municipality)))
                .add(oogo.value(), new DiscussionRecorded(1, text()))
                .add(oogo.value(), new DiscussionRecorded(1, said));
        assertThat(fold(region.on("2016-04-06")).afwezig()).containsExactly(gem());
        assertThat(rows()).extracting(Standpunt::afwezig).containsExactly(false, true);
        assertThat(item().bespreking()).isEqualTo(said);
    }

    @Test
    void aPositionByRepresentationNamesItAndThePartyThatSpoke() {
        var id = new RepresentationId(UUID.randomUUID());
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        region.effective("2016-01-04")
                .add(municipality.value(), new RepresentationEntrusted(id, swv, region.id, Scope.ALL, period, ground));
        assertThat(rows().getLast().gedelegeerden())
                .extracting(ItemView.Gedelegeerde::persoon)
                .containsExactly(alderman.person().value(), director.person().value());
        var taken = new PositionTaken(
                1,
                municipality,
                Position.AGREED,
                List.of(first),
                director.person(),
                director.function(),
                null,
                id,
                null,
                null,
                false);
        region.effective("2016-04-06").add(oogo.value(), taken);
        var through = Objects.requireNonNull(rows().getLast().vertegenwoordiging());
        assertThat(through.id()).isEqualTo(id.value());
        assertThat(through.door().naam()).isEqualTo("Swv po");
        assertThat(Objects.requireNonNull(rows().getLast().gedelegeerde()).functie())
                .isEqualTo(director.title());
    }

    @Test
    void aSpokenPositionIsShownAsConfirmedOrContestedFromThatDayOn() {
        region.position(oogo, 1, director, Position.AGREED, first);
        var position = region.facts().getLast().id();
        region.effective("2016-05-01").by(director, text()).add(oogo.value(), new PositionContested(1, swv, position));
        region.effective("2016-05-02").add(oogo.value(), new PositionConfirmed(1, swv, position));
        assertThat(rows().getFirst().bevestiging()).isNull();
        assertThat(row("2016-05-01").bevestigd()).isFalse();
        assertThat(row("2016-05-02").bevestigd()).isTrue();
        assertThat(fold(region.on("2016-05-02"))
                        .agendapunten()
                        .getFirst()
                        .standpunten()
                        .getFirst()
                        .standpunt())
                .isEqualTo(Position.AGREED);
    }

    @Test
    void whoIsAskedAndByWhichRuleFollowsFromTheProcedureItIsHeldUnder() {
        procedure(1, 14);
        var other = region.convene("2016-2", LocalDate.of(2016, 1, 18), null, 1);
        region.table(other, 1);
        var view = Objects.requireNonNull(OogoView.fold(other.value(), region.on("2016-01-18")));
        assertThat(view.procedure()).isEqualTo(new OogoView.Oogoprocedure(1, DecisionRule.ALL_ASKED, 14));
        assertThat(view.agendapunten().getFirst().standpunten())
                .extracting(Standpunt::partij)
                .containsExactly(gem());
        assertThat(fold(region.on("2016-04-06")).procedure())
                .isEqualTo(new OogoView.Oogoprocedure(0, DecisionRule.DEFAULT, null));
    }

    @Test
    void conveningLaterThanTheTermOfTheProcedureIsShown() {
        procedure(1, 14);
        var inTime = region.convene("2016-2", LocalDate.of(2016, 1, 18), null, 1);
        var late = region.convene("2016-3", LocalDate.of(2016, 1, 17), null, 1);
        assertThat(late(inTime)).isFalse();
        assertThat(late(late)).isTrue();
        region.effective("2016-01-10").add(late.value(), new Reconvened(LocalDate.of(2016, 1, 24), null, null, 1));
        assertThat(late(late)).isFalse();
        var moved = Objects.requireNonNull(OogoView.fold(late.value(), region.on("2016-12-31")));
        assertThat(moved.eerdereDagen()).containsExactly(LocalDate.of(2016, 1, 17));
        assertThat(moved.dag()).isEqualTo(LocalDate.of(2016, 1, 24));
    }

    private boolean late(OogoId id) {
        return Objects.requireNonNull(OogoView.fold(id.value(), region.on("2016-12-31")))
                .teLaatBijeengeroepen();
    }

    private void procedure(int version, int days) {
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        region.effective("2016-01-04")
                .add(
                        region.id.value(),
                        new ProcedureLaidDown(
                                version,
                                new Procedure(
                                        DecisionRule.ALL_ASKED,
                                        List.of(PartyKind.MUNICIPALITY),
                                        days,
                                        List.of(),
                                        ground)));
    }

    private Confirmation row(String day) {
        return Objects.requireNonNull(fold(region.on(day))
                .agendapunten()
                .getFirst()
                .standpunten()
                .getFirst()
                .bevestiging());
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
