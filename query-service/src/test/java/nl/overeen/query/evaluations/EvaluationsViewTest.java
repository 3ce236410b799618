package nl.overeen.query.evaluations;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Text;
import nl.overeen.query.evaluations.EvaluationLine.Cijfer;
import nl.overeen.query.evaluations.IndicatorSeries.Meting;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationsViewTest {
    private final Region region = new Region().found();
    private final PartyId party = region.party("Gemeente 1");
    private final IndicatorId indicator = new IndicatorId(UUID.randomUUID());
    private final GoalId goal = new GoalId(UUID.randomUUID());
    private final Text goalText = text();
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());

    EvaluationsViewTest() {
        region.admit(party).effective("2016-02-01").add(ambition.value(), proposed(ambition, content("8", "4")));
    }

    @Test
    void noMeasurementIsAStateAndNeverZero() {
        var series = only(region.on("2016-12-31"));
        assertThat(series.stand()).isEqualTo("geen-meting");
        assertThat(series.metingen()).isEmpty();
        assertThat(series.nulmeting()).isEqualByComparingTo("8");
        measure(ambition, "2016-06-01", "0");
        assertThat(only(region.on("2016-12-31")).stand()).isEqualTo("gemeten");
        assertThat(only(region.on("2016-05-31")).stand()).isEqualTo("geen-meting");
    }

    @Test
    void measurementsStandByDayWhateverTheirOrderOfRecording() {
        measure(ambition, "2016-09-01", "5");
        measure(ambition, "2016-06-01", "7");
        assertThat(values(region.on("2016-12-31"))).containsExactly(new BigDecimal("7"), new BigDecimal("5"));
        Instant first = region.facts().getLast().recorded().minusNanos(1);
        assertThat(values(region.on("2016-12-31", first))).containsExactly(new BigDecimal("5"));
    }

    @Test
    void aMeasurementThatIsCorrectedStandsOnce() {
        measure(ambition, "2016-06-01", "7");
        FactId wrong = region.facts().getLast().id();
        region.add(ambition.value(), measured("6"), wrong);
        assertThat(values(region.on("2016-12-31"))).containsExactly(new BigDecimal("6"));
        region.add(ambition.value(), new FactVoided(), region.facts().getLast().id());
        assertThat(only(region.on("2016-12-31")).stand()).isEqualTo("geen-meting");
    }

    @Test
    void theTargetIsThatOfTheRevisionInForceAndOfTheNewestWhileNoneIs() {
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, content("8", "3")));
        assertThat(only(region.on("2016-03-01")).streefwaarde()).isEqualByComparingTo("3");
        assertThat(only(region.on("2016-03-01")).vastgesteld()).isFalse();
        adopt(ambition, 1);
        assertThat(only(region.on("2016-04-06")).streefwaarde()).isEqualByComparingTo("4");
        assertThat(only(region.on("2016-04-06")).vastgesteld()).isTrue();
        assertThat(only(region.on("2016-04-06")).ambitie().revisie()).isEqualTo(1);
    }

    @Test
    void anIndicatorThatIsDroppedKeepsItsSeries() {
        measure(ambition, "2016-02-15", "7");
        region.effective("2016-03-01").add(ambition.value(), new Amended(2, Content.titled(text())));
        var series = only(region.on("2016-03-01"));
        assertThat(series.vervallen()).isTrue();
        assertThat(series.metingen()).hasSize(1);
        assertThat(only(region.on("2016-02-29")).vervallen()).isFalse();
    }

    @Test
    void anIndicatorCarriedOverInAMergeShowsOneSeries() {
        var into = new AmbitionId(UUID.randomUUID());
        measure(ambition, "2016-02-15", "7");
        region.add(into.value(), proposed(into, Content.titled(text())));
        region.effective("2016-03-01").add(into.value(), new Absorbed(2, content("8", "2"), ambition));
        var ends = content("8", "4").ending(new Ending(List.of(into)));
        region.add(
                ambition.value(), new Merged(2, ends, List.of(), new Dropped(List.of(), List.of(), false)));
        measure(ambition, "2016-05-01", "6");
        measure(into, "2016-06-01", "5");
        var series = only(region.on("2016-12-31"));
        assertThat(series.metingen())
                .extracting(Meting::waarde)
                .containsExactly(new BigDecimal("7"), new BigDecimal("6"), new BigDecimal("5"));
        assertThat(series.ambitie().id()).isEqualTo(into.value());
        assertThat(series.streefwaarde()).isEqualByComparingTo("2");
        for (AmbitionId either : List.of(ambition, into))
            assertThat(EvaluationsView.fold(region.id.value(), either.value(), region.on("2016-12-31"))
                            .indicatoren())
                    .hasSize(1);
    }

    @Test
    void theWordsOfACarriedOverIndicatorAreThoseOfTheAmbitionThatTookItOver() {
        var later = new AmbitionId(UUID.randomUUID());
        var carried = new IndicatorId(UUID.randomUUID());
        region.add(later.value(), proposed(later, content(carried, "8", "4")));
        region.effective("2016-03-01")
                .add(ambition.value(), new Absorbed(2, content(carried, "8", "2"), later));
        var ends = content(carried, "8", "4").ending(new Ending(List.of(ambition)));
        region.add(later.value(), new Merged(2, ends, List.of(), new Dropped(List.of(), List.of(), false)));
        assertThat(fold(region.on("2016-03-01")).indicatoren())
                .filteredOn(series -> series.indicator().equals(carried.value()))
                .extracting(series -> series.ambitie().id())
                .containsExactly(ambition.value());
    }

    @Test
    void aDraftHasNoSeries() {
        var draft = new AmbitionId(UUID.randomUUID());
        region.add(
                draft.value(),
                new Proposed(draft, region.id, party, true, content(new IndicatorId(UUID.randomUUID()), "1", "2")));
        assertThat(fold(region.on("2016-12-31")).indicatoren()).hasSize(1);
    }

    @Test
    void evaluationsStandNewestDayFirstWithTheirSubjectAndFollowUp() {
        var first = evaluate("2016-06-01", goalSubject());
        var second = evaluate("2016-09-01", new Subject(SubjectKind.COLLABORATION, region.id.value(), null));
        var view = fold(region.on("2016-12-31"));
        assertThat(view.evaluaties())
                .extracting(EvaluationLine::id)
                .containsExactly(second.value(), first.value());
        var line = view.evaluaties().getLast();
        assertThat(line.onderwerp().titel()).isEqualTo(goalText);
        assertThat(line.onderwerp().ambitie()).isEqualTo(ambition.value());
        assertThat(view.evaluaties().getFirst().onderwerp().naam()).isEqualTo("Regio");
        assertThat(line.vervolg()).isNull();
        assertThat(fold(region.on("2016-05-31")).evaluaties()).isEmpty();
    }

    @Test
    void aFollowUpStandsWithItsEvaluationFromItsDay() {
        OogoId oogo = region.convene(LocalDate.of(2016, 12, 1));
        var id = evaluate("2016-06-01", goalSubject());
        region.effective("2016-07-01")
                .add(id.value(), new FollowUpDecided(FollowUp.ADJUST, null, ambition, 1, oogo, 2));
        assertThat(fold(region.on("2016-06-30")).evaluaties().getFirst().vervolg())
                .isNull();
        var next = Objects.requireNonNull(
                fold(region.on("2016-07-01")).evaluaties().getFirst().vervolg());
        assertThat(next.voorstel()).isEqualTo(new EvaluationLine.Voorstel(ambition.value(), 1));
        assertThat(next.agendapunt()).isEqualTo(new EvaluationLine.Vervolgpunt(oogo.value(), "2016-1", 2));
    }

    @Test
    void gradesPerFunctionAreNeitherAveragedNorForcedToAddUp() {
        var grades = List.of(
                new Grade(text(), new BigDecimal("7.5"), 3),
                new Grade(text(), new BigDecimal("4"), null),
                new Grade(text(), new BigDecimal("9"), 60));
        evaluate("2016-06-01", goalSubject(), grades);
        assertThat(fold(region.on("2016-12-31")).evaluaties().getFirst().cijfers())
                .containsExactlyElementsOf(grades.stream().map(Cijfer::of).toList());
    }

    @Test
    void theTimelineIsNarrowedToOneAmbition() {
        evaluate("2016-06-01", goalSubject());
        evaluate("2016-06-01", new Subject(SubjectKind.COLLABORATION, region.id.value(), null));
        var view = EvaluationsView.fold(region.id.value(), ambition.value(), region.on("2016-12-31"));
        assertThat(view.evaluaties()).hasSize(1);
        assertThat(view.indicatoren()).hasSize(1);
        var other = EvaluationsView.fold(region.id.value(), UUID.randomUUID(), region.on("2016-12-31"));
        assertThat(other.evaluaties()).isEmpty();
        assertThat(other.indicatoren()).isEmpty();
    }

    @Test
    void oneEvaluationShowsWhatWasMeasuredForItsGoal() {
        measure(ambition, "2016-05-01", "6");
        var about = evaluate("2016-06-01", goalSubject());
        var other = evaluate("2016-06-01", new Subject(SubjectKind.GOAL, UUID.randomUUID(), ambition));
        var whole = evaluate("2016-06-01", new Subject(SubjectKind.AMBITION, ambition.value(), null));
        var table = evaluate("2016-06-01", new Subject(SubjectKind.COLLABORATION, region.id.value(), null));
        assertThat(one(about).indicatoren()).hasSize(1);
        assertThat(one(whole).indicatoren()).hasSize(1);
        assertThat(one(other).indicatoren()).isEmpty();
        assertThat(one(table).indicatoren()).isEmpty();
        assertThat(one(about).regel().id()).isEqualTo(about.value());
        assertThat(EvaluationView.fold(about.value(), region.on("2016-05-31"))).isNull();
    }

    private EvaluationView one(EvaluationId id) {
        return Objects.requireNonNull(EvaluationView.fold(id.value(), region.on("2016-12-31")));
    }

    private EvaluationsView fold(Moment moment) {
        return EvaluationsView.fold(region.id.value(), null, moment);
    }

    private IndicatorSeries only(Moment moment) {
        assertThat(fold(moment).indicatoren()).hasSize(1);
        return fold(moment).indicatoren().getFirst();
    }

    private List<@Nullable BigDecimal> values(Moment moment) {
        return only(moment).metingen().stream().<@Nullable BigDecimal>map(Meting::waarde).toList();
    }

    private void measure(AmbitionId where, String day, String value) {
        region.effective(day).add(where.value(), measured(value));
    }

    private MeasurementRecorded measured(String value) {
        return new MeasurementRecorded(indicator, new BigDecimal(value), null, null, null);
    }

    private void adopt(AmbitionId what, int revision) {
        OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));
        region.table(oogo, 1, pin(what, revision));
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(what, revision)));
    }

    private Subject goalSubject() {
        return new Subject(SubjectKind.GOAL, goal.value(), ambition);
    }

    private EvaluationId evaluate(String day, Subject subject) {
        return evaluate(day, subject, List.of());
    }

    private EvaluationId evaluate(String day, Subject subject, List<Grade> grades) {
        var id = new EvaluationId(UUID.randomUUID());
        region.effective(day)
                .add(
                        id.value(),
                        new Recorded(id, region.id, subject, Judgement.PARTLY, text(), grades, List.of()));
        return id;
    }

    private Proposed proposed(AmbitionId id, Content content) {
        return new Proposed(id, region.id, party, false, content);
    }

    private Content content(String baseline, String target) {
        return content(indicator, baseline, target);
    }

    private Content content(IndicatorId id, String baseline, String target) {
        var measured = new Indicator(
                id,
                text(),
                IndicatorKind.COUNT,
                null,
                new BigDecimal(baseline),
                new BigDecimal(target),
                null,
                null);
        return new Content(
                text(),
                null,
                List.of(),
                List.of(new Goal(goal, goalText, List.of(measured))),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }
}
