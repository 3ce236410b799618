package nl.overeen.query.ambition;

import static nl.overeen.query.platform.test.Region.content;
import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Withdrawn;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.ExecutionHistory.Meetregel;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.junit.jupiter.api.Test;

class EndingViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final AmbitionId source = region.effective("2016-02-01").propose(party, false);
    private final AmbitionId target = region.propose(party, false);

    @Test
    void mergingANeverAdoptedAmbitionHoldsAtOnceWithItsLineageAndReason() {
        Text why = text();
        region.effective("2016-03-01").by(null, why);
        merged(2);
        assertThat(line(source, "2016-02-29").status()).isEqualTo(Status.PROPOSAL);
        var ended = line(source, "2016-03-01");
        assertThat(ended.status()).isEqualTo(Status.MERGED);
        assertThat(Objects.requireNonNull(ended.einde()).reden()).isEqualTo(why);
        assertThat(ended.einde().naar()).extracting(AmbitionLine.Verwant::id).containsExactly(target.value());
        var taken = line(target, "2016-03-01").uit();
        assertThat(taken).singleElement().satisfies(one -> {
            assertThat(one.ambitie().id()).isEqualTo(source.value());
            assertThat(one.revisie()).isEqualTo(2);
            assertThat(one.reden()).isEqualTo(why);
        });
        assertThat(AmbitionLines.of(region.on("2016-03-01")).lines())
                .extracting(AmbitionLine::id)
                .containsExactly(target.value(), source.value());
    }

    @Test
    void mergingAndWithdrawingOfAnAdoptedAmbitionHoldFromTheDecisionThatAdoptsThem() {
        adopted(source, 1, "2016-04-06");
        region.effective("2016-05-01").add(source.value(), new Withdrawn(2, ending()));
        var open = line(source, "2016-06-12");
        assertThat(open.status()).isEqualTo(Status.ADOPTED);
        assertThat(open.einde()).isNull();
        assertThat(open.openWijziging()).isEqualTo(new AmbitionLine.OpenWijziging(2, true));
        adopted(source, 2, "2016-06-13");
        var ended = line(source, "2016-06-13");
        assertThat(ended.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(Objects.requireNonNull(ended.einde()).naar()).isEmpty();
    }

    @Test
    void aWithdrawalOfANeverAdoptedAmbitionWaitsForNoRatification() {
        region.effective("2016-03-01").add(source.value(), new Withdrawn(2, ending()));
        OogoId oogo = region.effective("2016-01-31").convene("o", LocalDate.of(2016, 4, 6), null);
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED_WITH_RESERVATION, List.of(pin(source, 2)));
        assertThat(line(source, "2016-04-06").status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void anAmbitionThatGoesOnAfterAllIsAProposalAgain() {
        region.effective("2016-03-01").add(source.value(), new Withdrawn(2, ending()));
        assertThat(line(source, "2016-03-01").status()).isEqualTo(Status.WITHDRAWN);
        region.effective("2016-04-01").add(source.value(), new Amended(3, content(text())));
        assertThat(line(source, "2016-04-01").status()).isEqualTo(Status.PROPOSAL);
    }

    @Test
    void executionFactsDatedBeforeAMergerFollowACarriedOverIndicatorToItsSuccessor() {
        var indicator = new Indicator(
                new IndicatorId(UUID.randomUUID()), text(), IndicatorKind.COUNT, null, null, null, null, null);
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of(indicator));
        region.effective("2016-02-10").add(source.value(), new Amended(2, with(goal)));
        region.effective("2016-03-01").add(target.value(), new Absorbed(2, with(goal), source));
        merged(3);
        measure("2016-05-01", target, indicator.id(), 3);
        measure("2016-02-20", source, indicator.id(), 1);
        var view = Objects.requireNonNull(AmbitionView.fold(target.value(), region.on("2016-12-31")));
        assertThat(view.meetreeksen())
                .extracting(
                        one -> Objects.requireNonNull(one.meetwaarde().waarde()).intValue())
                .containsExactly(1, 3);
        assertThat(view.meetreeksen())
                .extracting((Meetregel one) -> one.meetwaarde().ambitie())
                .containsExactly(source.value(), target.value());
        assertThat(view.regel().metingen())
                .singleElement()
                .satisfies(stand -> assertThat(stand.aantal()).isEqualTo(2));
    }

    private void merged(int revision) {
        region.add(
                source.value(),
                new Merged(
                        revision,
                        content(text()).ending(new Ending(List.of(target))),
                        List.of(),
                        new Dropped(List.of(), List.of(), false)));
        if (revision == 2) region.add(target.value(), new Absorbed(2, content(text()), source));
    }

    private void measure(String day, AmbitionId ambition, IndicatorId indicator, int value) {
        region.effective(day)
                .add(ambition.value(), new MeasurementRecorded(indicator, BigDecimal.valueOf(value), null, null, null));
    }

    private static Content ending() {
        return content(text()).ending(new Ending(List.of()));
    }

    private static Content with(Goal goal) {
        return new Content(
                text(), null, List.of(), List.of(goal), List.of(), List.of(), null, null, null, List.of(), null);
    }

    private void adopted(AmbitionId ambition, int revision, String day) {
        OogoId oogo = region.effective("2016-01-31").convene("o-" + day, LocalDate.parse(day), null);
        region.effective(day).conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(ambition, revision)));
    }

    private AmbitionLine line(AmbitionId ambition, String day) {
        Moment moment = region.on(day);
        return AmbitionLines.of(moment).lines().stream()
                .filter(one -> one.id().equals(ambition.value()))
                .findFirst()
                .orElseThrow();
    }
}
