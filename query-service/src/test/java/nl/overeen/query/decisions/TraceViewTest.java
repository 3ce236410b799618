package nl.overeen.query.decisions;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.collaboration.Vision;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.query.decisions.Aftermath.Besluitvervolg;
import nl.overeen.query.decisions.Aftermath.Step;
import nl.overeen.query.decisions.TraceView.Besluittekst;
import nl.overeen.query.decisions.TraceView.Eerder;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The trace of one decision, and the list of an OOGO. */
class TraceViewTest {
    @Test
    void aReleaseDatedBeforeAPositionFlagsIt() {
        assertThat(decided.trace("2016-12-31").standpunten())
                .noneMatch(position -> position.partijWasVertrokken() || position.grondGecorrigeerd());
        region.effective("2016-03-31").release(decided.swv);
        assertThat(decided.trace("2016-12-31").standpunten())
                .filteredOn(TraceView.Ingenomen::partijWasVertrokken)
                .extracting(position -> position.partij().naam())
                .containsExactly("Swv po");
    }

    @Test
    void aPositionThatWasMarkedStaysWhatItWasAndIsShownAsCorrectedLater() {
        var position = decided.trace("2016-12-31").standpunten().getFirst();
        region.effective("2016-04-06").add(oogo, new FactVoided(), position.feit());
        var marked = decided.trace("2016-12-31").standpunten().getFirst();
        assertThat(marked.gecorrigeerd()).isTrue();
        assertThat(marked.standpunt()).isEqualTo(position.standpunt());
        assertThat(decided.trace("2016-12-31").besluit()).isEqualTo(decided.line("2016-12-31"));
    }

    private final Decided decided = new Decided(Outcome.ADOPTED_WITH_RESERVATION);
    private final Region region = decided.region;
    private final UUID oogo = decided.oogo.value();

    @Test
    void whatCameOfADecisionStandsInItByDay() {
        decided.join("2016-06-01").ratify("2016-05-01");
        region.effective("2016-06-02").add(oogo, new ReportedBack(1, decided.decision, text(), null));
        var vervolg = decided.trace("2016-06-02").vervolg();
        assertThat(vervolg.vervolg()).extracting(Besluitvervolg::soort).containsExactly(Step.RATIFIED, Step.JOINED);
        assertThat(vervolg.vervolg().getFirst().partij().naam()).isEqualTo("Gemeente 1");
        assertThat(vervolg.terugkoppelingen()).hasSize(1);
        assertThat(decided.trace("2016-05-31").vervolg().vervolg()).hasSize(1);
        var refused = new Decided(Outcome.ADOPTED_WITH_RESERVATION)
                .refuse("2016-05-01")
                .trace("2016-05-01");
        assertThat(refused.vervolg().vervolg())
                .extracting(Besluitvervolg::soort)
                .containsExactly(Step.REFUSED);
    }

    @Test
    void attendanceDiscussionAndCommitmentsStandBesideIt() {
        var said = text();
        region.effective("2016-04-06")
                .add(oogo, new AttendanceNoted(List.of(decided.second)))
                .add(oogo, new DiscussionRecorded(1, said))
                .add(oogo, promise(1))
                .add(oogo, promise(2));
        var trace = decided.trace("2016-04-06");
        assertThat(trace.afwezig()).extracting(Author.Partij::naam).containsExactly("Gemeente 2");
        assertThat(trace.bespreking()).isEqualTo(said);
        assertThat(trace.toezeggingen()).hasSize(1);
    }

    @Test
    void aPositionNamesTheRepresentationAndWhetherItWasConfirmed() {
        var id = new RepresentationId(UUID.randomUUID());
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        region.effective("2016-01-04")
                .add(
                        decided.second.value(),
                        new RepresentationEntrusted(id, decided.swv, region.id, Scope.ALL, period, ground));
        region.effective("2016-04-06")
                .add(
                        oogo,
                        new PositionTaken(
                                1,
                                decided.second,
                                Position.AGREED,
                                List.of(decided.text),
                                decided.director.person(),
                                decided.director.function(),
                                null,
                                id,
                                null,
                                null,
                                true));
        var position = region.facts().getLast().id();
        region.effective("2016-05-01").add(oogo, new PositionConfirmed(1, decided.second, position));
        var taken = decided.trace("2016-05-01").standpunten().getLast();
        var through = Objects.requireNonNull(taken.vertegenwoordiging());
        assertThat(Objects.requireNonNull(through.door()).naam()).isEqualTo("Swv po");
        assertThat(taken.gedelegeerde().partij()).isEqualTo(through.door());
        assertThat(taken.mandaat()).isNull();
        assertThat(Objects.requireNonNull(taken.bevestiging()).bevestigd()).isTrue();
        assertThat(decided.trace("2016-04-30").standpunten().getLast().bevestiging())
                .isNull();
    }

    @Test
    void theTextsOfAnEditionAreExpandedAndEachNamesTheRevisionItReplaced() {
        decided.ratify("2016-05-01");
        region.effective("2016-05-02").amend(decided.ambition, 2);
        var agenda = new AgendaId(UUID.randomUUID());
        var lines = List.of(new EditionLine(decided.ambition, 2));
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        var edition = new Edition(text(), period, List.of(), lines, null, null);
        region.add(agenda.value(), new EditionOpened(agenda, region.id, edition));
        var texts = adopt("2016-06-13", new PinnedText(TextKind.AGENDA, agenda.value(), 1));
        assertThat(texts).extracting(Besluittekst::soort).containsExactly(TextKind.AGENDA, TextKind.AMBITION);
        assertThat(texts).extracting(Besluittekst::inAgenda).containsExactly(false, true);
        assertThat(texts.getFirst().titel()).isEqualTo(edition.name());
        assertThat(texts.getLast().vorige()).isEqualTo(new Eerder(1, decided.decision.value(), "2016-1.1"));
    }

    @Test
    void theDifferenceIsWithWhatWasInForceWhenTheOogoMet() {
        decided.ratify("2016-06-14");
        region.effective("2016-05-02").amend(decided.ambition, 2);
        assertThat(adopt("2016-06-13", pin(decided.ambition, 2)).getFirst().vorige())
                .isNull();
        assertThat(adopt("2016-06-14", pin(decided.ambition, 2)).getFirst().vorige())
                .extracting(it -> Objects.requireNonNull(it).revisie())
                .isEqualTo(2);
    }

    @Test
    void aTextWithoutATitleOfItsOwnHasADifferenceToo() {
        UUID id = region.id.value();
        region.effective("2016-04-07").add(id, new VisionFormulated(1, new Vision(text(), null, null, null)));
        region.add(id, new VisionFormulated(2, new Vision(text(), text(), null, null)));
        adopt("2016-06-13", new PinnedText(TextKind.VISION, id, 1));
        var later = adopt("2016-06-14", new PinnedText(TextKind.VISION, id, 2)).getFirst();
        assertThat(later.titel()).isNull();
        assertThat(Objects.requireNonNull(later.vorige()).revisie()).isEqualTo(1);
        assertThat(later.revisies()).hasSize(2);
    }

    @Test
    void theListOfAnOogoStandsInTheOrderInWhichTheItemsWereTaken() {
        region.effective("2016-04-06")
                .table(decided.oogo, 2)
                .table(decided.oogo, 3)
                .add(oogo, new ItemsOrdered(List.of(3, 1, 2)))
                .conclude(decided.oogo, 2, Outcome.DISCUSSED, List.of())
                .conclude(decided.oogo, 3, Outcome.DISCUSSED, List.of())
                .add(oogo, promise(null));
        var list = list("2016-04-06");
        assertThat(Objects.requireNonNull(list).besluiten())
                .extracting(DecisionListView.Lijstbesluit::agendapunt)
                .containsExactly(3, 1, 2);
        var first = list.besluiten().get(1);
        assertThat(first.standpunten())
                .extracting(DecisionListView.Lijststandpunt::standpunt)
                .containsExactly(Position.AGREED, Position.AGREED_WITH_RESERVATION, null);
        assertThat(first.standpunten().get(1).toelichting()).isNotNull();
        assertThat(first.teksten().getFirst().titel()).isNotNull();
        assertThat(list.toezeggingen()).hasSize(1);
        assertThat(list("2016-01-03")).isNull();
    }

    private @Nullable DecisionListView list(String day) {
        return DecisionListView.fold(oogo, region.on(day));
    }

    private CommitmentRecorded promise(@Nullable Integer item) {
        return new CommitmentRecorded(new CommitmentId(UUID.randomUUID()), item, decided.swv, text(), List.of(), null);
    }

    /** Another OOGO adopts a text; the texts as its trace shows them. */
    private List<Besluittekst> adopt(String day, PinnedText pinned) {
        var next = region.effective("2016-05-03").convene(day, LocalDate.parse(day), null);
        region.table(next, 1, pinned).effective(day).conclude(next, 1, Outcome.ADOPTED, List.of(pinned));
        var concluded = (nl.overeen.events.oogo.OogoEvent.ItemConcluded)
                region.facts().getLast().event();
        return Objects.requireNonNull(TraceView.fold(concluded.decision().value(), region.on("2016-12-31")))
                .teksten();
    }
}
