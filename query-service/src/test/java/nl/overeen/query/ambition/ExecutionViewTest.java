package nl.overeen.query.ambition;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Lead;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Role;
import nl.overeen.query.ambition.execution.Indicatorstand.Meetstand;
import nl.overeen.query.ambition.text.Trekker;
import nl.overeen.query.platform.test.Region;
import org.junit.jupiter.api.Test;

class ExecutionViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final Region.Speaker alderman = region.speaker(party, Role.DELEGATE);
    private final Action action = new Action(new ActionId(UUID.randomUUID()), "1.1", text(), null);
    private final Action later = new Action(new ActionId(UUID.randomUUID()), "1.2", text(), null);
    private final Indicator indicator = new Indicator(
            new IndicatorId(UUID.randomUUID()), text(), IndicatorKind.COUNT, null, null, null, null, null);
    private final AmbitionId ambition = region.effective("2016-02-01").propose(party, false);

    ExecutionViewTest() {
        region.add(ambition.value(), new Amended(2, content(action)));
    }

    @Test
    void theLeadThatWasPutOverridesTheProposedOneAndSaysSinceWhenAndByFunction() {
        assertThat(lead("2016-02-29").voorgesteld()).isTrue();
        assign("2016-03");
        assertThat(lead("2016-03-30").voorgesteld()).isTrue();
        Trekker put = lead("2016-03-31");
        assertThat(put.voorgesteld()).isFalse();
        assertThat(Objects.requireNonNull(put.sinds()).written()).isEqualTo("2016-03");
        var function = Objects.requireNonNull(put.partijen().getFirst().functie());
        assertThat(function.titel()).isEqualTo(alderman.title());
        assertThat(function.geeindigd()).isFalse();
    }

    @Test
    void aLeadWhoseFunctionHasEndedIsFlagged() {
        assign("2016-03-01");
        region.effective("2016-06-30").add(party.value(), new FunctionEnded(alderman.function()));
        assertThat(ended("2016-06-30")).isFalse();
        assertThat(ended("2016-07-01")).isTrue();
    }

    @Test
    void noMeasurementIsAStateAndNeverZero() {
        var none = only("2016-12-31").metingen().getFirst();
        assertThat(none.stand()).isEqualTo(Meetstand.NONE);
        assertThat(none.laatste()).isNull();
        measure("2016-05-01", 0);
        measure("2016-04-01", 7);
        var some = only("2016-12-31").metingen().getFirst();
        assertThat(some.stand()).isEqualTo(Meetstand.MEASURED);
        assertThat(Objects.requireNonNull(some.laatste()).waarde()).isEqualByComparingTo("0");
        assertThat(some.aantal()).isEqualTo(2);
        assertThat(Objects.requireNonNull(
                                only("2016-04-30").metingen().getFirst().laatste())
                        .waarde())
                .isEqualByComparingTo("7");
    }

    @Test
    void executionOfWhatTheTextInForceDoesNotHoldIsMarkedAsNotAdopted() {
        report("2016-03-01", action);
        assertThat(only("2016-03-01").voortgang().getFirst().nietVastgesteld()).isTrue();
        OogoId oogo = region.effective("2016-01-31").convene(LocalDate.of(2016, 4, 6));
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(ambition, 2)));
        assertThat(only("2016-04-06").voortgang().getFirst().nietVastgesteld()).isFalse();
        assertThat(only("2016-04-06").metingen().getFirst().nietVastgesteld()).isFalse();
        region.effective("2016-05-01").add(ambition.value(), new Amended(3, content(action, later)));
        report("2016-05-02", later);
        var lines = only("2016-05-02").voortgang();
        assertThat(lines)
                .extracting(line -> line.actie())
                .containsExactly(action.id().value(), later.id().value());
        assertThat(lines).extracting(line -> line.nietVastgesteld()).containsExactly(false, true);
    }

    @Test
    void theHistoryShowsEveryLeadReportAndMeasurementByDay() {
        assign("2016-03-01");
        assign("2016-02-10");
        report("2016-05-01", action);
        report("2016-04-01", action);
        measure("2016-05-01", 2);
        var view = Objects.requireNonNull(AmbitionView.fold(ambition.value(), region.on("2016-12-31")));
        assertThat(view.trekkers())
                .extracting(
                        line -> Objects.requireNonNull(line.trekker().sinds()).written())
                .containsExactly("2016-02-10", "2016-03-01");
        assertThat(view.voortgangen())
                .extracting(line -> line.stand().op().written())
                .containsExactly("2016-04-01", "2016-05-01");
        assertThat(view.meetreeksen()).hasSize(1);
        assertThat(view.regel().voortgang())
                .singleElement()
                .satisfies(last -> assertThat(last.op().written()).isEqualTo("2016-05-01"));
    }

    @Test
    void aCorrectedMeasurementStandsAtItsNewDayAndTheOldOneAsLongAsItWasKnown() {
        measure("2016-05-01", 7);
        var first = region.facts().getLast();
        var moved = new MeasurementRecorded(indicator.id(), BigDecimal.TEN, null, null, null);
        region.effective("2016-06-01").add(ambition.value(), moved, first.id());
        assertThat(only("2016-05-31").metingen().getFirst().laatste()).isNull();
        assertThat(Objects.requireNonNull(
                                only("2016-06-01").metingen().getFirst().laatste())
                        .waarde())
                .isEqualByComparingTo("10");
        var then = AmbitionLines.of(region.on("2016-05-31", first.recorded()))
                .lines()
                .getFirst();
        assertThat(Objects.requireNonNull(then.metingen().getFirst().laatste()).waarde())
                .isEqualByComparingTo("7");
    }

    @Test
    void aVoidedLeadIsGoneAndTheProposedOneStandsAgain() {
        assign("2016-03-01");
        var put = region.facts().getLast();
        region.add(ambition.value(), new FactVoided(), put.id());
        assertThat(lead("2016-12-31").voorgesteld()).isTrue();
        var then = AmbitionLines.of(region.on("2016-12-31", put.recorded()))
                .lines()
                .getFirst();
        assertThat(Objects.requireNonNull(then.tekst().trekker()).voorgesteld()).isFalse();
    }

    private void assign(String day) {
        var leader = new Leader(party, alderman.function(), alderman.person());
        region.effective(day).add(ambition.value(), new TrekkerAssigned(List.of(leader)));
    }

    private void report(String day, Action what) {
        region.effective(day).add(ambition.value(), new ProgressReported(what.id(), Progress.RUNNING, null));
    }

    private void measure(String day, int value) {
        region.effective(day)
                .add(
                        ambition.value(),
                        new MeasurementRecorded(indicator.id(), BigDecimal.valueOf(value), null, null, null));
    }

    private Content content(Action... actions) {
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of(indicator));
        var lead = new Lead(List.of(party), null);
        return new Content(
                text(), null, List.of(), List.of(goal), List.of(actions), List.of(), lead, null, null, List.of(), null);
    }

    private boolean ended(String day) {
        return Objects.requireNonNull(lead(day).partijen().getFirst().functie()).geeindigd();
    }

    private Trekker lead(String day) {
        return Objects.requireNonNull(only(day).tekst().trekker());
    }

    private AmbitionLine only(String day) {
        return assertThat(AmbitionLines.of(region.on(day)).lines())
                .singleElement()
                .actual();
    }
}
