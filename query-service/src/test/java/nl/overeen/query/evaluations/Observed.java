package nl.overeen.query.evaluations;

import static nl.overeen.query.platform.test.Region.pin;
import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.value.Text;
import nl.overeen.query.evaluations.IndicatorSeries.Meting;
import nl.overeen.query.platform.test.Region;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** A region with an ambition that has one indicator. */
class Observed {
    final Region region = new Region().found();
    final PartyId party = region.party("Gemeente 1");
    final IndicatorId indicator = new IndicatorId(UUID.randomUUID());
    final GoalId goal = new GoalId(UUID.randomUUID());
    final Text goalText = text();
    final AmbitionId ambition = new AmbitionId(UUID.randomUUID());

    Observed() {
        region.admit(party).effective("2016-02-01").add(ambition.value(), proposed(ambition, content("8", "4")));
    }

    EvaluationView one(EvaluationId id) {
        return Objects.requireNonNull(EvaluationView.fold(id.value(), region.on("2016-12-31")));
    }

    EvaluationsView fold(Moment moment) {
        return EvaluationsView.fold(region.id.value(), null, moment);
    }

    IndicatorSeries only(Moment moment) {
        assertThat(fold(moment).indicatoren()).hasSize(1);
        return fold(moment).indicatoren().getFirst();
    }

    List<@Nullable BigDecimal> values(Moment moment) {
        return only(moment).metingen().stream()
                .<@Nullable BigDecimal>map(Meting::waarde)
                .toList();
    }

    void measure(AmbitionId where, String day, String value) {
        region.effective(day).add(where.value(), measured(value));
    }

    MeasurementRecorded measured(String value) {
        return new MeasurementRecorded(indicator, new BigDecimal(value), null, null, null);
    }

    void adopt(AmbitionId what, int revision) {
        OogoId oogo = region.convene(LocalDate.of(2016, 4, 6));
        region.table(oogo, 1, pin(what, revision));
        region.effective("2016-04-06").conclude(oogo, 1, Outcome.ADOPTED, List.of(pin(what, revision)));
    }

    Subject goalSubject() {
        return new Subject(SubjectKind.GOAL, goal.value(), ambition);
    }

    EvaluationId evaluate(String day, Subject subject) {
        return evaluate(day, subject, List.of());
    }

    EvaluationId evaluate(String day, Subject subject, List<Grade> grades) {
        var id = new EvaluationId(UUID.randomUUID());
        region.effective(day)
                .add(id.value(), new Recorded(id, region.id, subject, Judgement.PARTLY, text(), grades, List.of()));
        return id;
    }

    Proposed proposed(AmbitionId id, Content content) {
        return new Proposed(id, region.id, party, false, content);
    }

    Content content(String baseline, String target) {
        return content(indicator, baseline, target);
    }

    Content content(IndicatorId id, String baseline, String target) {
        var measured = new Indicator(
                id, text(), IndicatorKind.COUNT, null, new BigDecimal(baseline), new BigDecimal(target), null, null);
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
