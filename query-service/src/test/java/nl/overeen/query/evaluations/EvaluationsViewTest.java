package nl.overeen.query.evaluations;

import static nl.overeen.query.platform.test.Region.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.evaluations.EvaluationLine.Cijfer;
import org.junit.jupiter.api.Test;

class EvaluationsViewTest extends Observed {
    @Test
    void evaluationsStandNewestDayFirstWithTheirSubjectAndFollowUp() {
        var first = evaluate("2016-06-01", goalSubject());
        var second = evaluate("2016-09-01", new Subject(SubjectKind.COLLABORATION, region.id.value(), null));
        var view = fold(region.on("2016-12-31"));
        assertThat(view.evaluaties()).extracting(EvaluationLine::id).containsExactly(second.value(), first.value());
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
    void aCorrectedEvaluationStandsAtItsNewDayAndAVoidedOneIsGoneUntilItsVoidingIsCorrected() {
        var id = evaluate("2016-06-01", goalSubject());
        var first = region.facts().getLast();
        region.effective("2016-08-01").add(id.value(), first.event(), first.id());
        var moved = region.facts().getLast();
        region.add(id.value(), new FactVoided(), moved.id());
        var voided = region.facts().getLast();
        assertThat(fold(region.on("2016-06-01", first.recorded())).evaluaties()).hasSize(1);
        assertThat(fold(region.on("2016-07-31", moved.recorded())).evaluaties()).isEmpty();
        assertThat(fold(region.on("2016-08-01", moved.recorded())).evaluaties()).hasSize(1);
        assertThat(fold(region.on("2016-12-31")).evaluaties()).isEmpty();
        assertThat(EvaluationView.fold(id.value(), region.on("2016-12-31"))).isNull();
        region.add(id.value(), first.event(), voided.id());
        assertThat(fold(region.on("2016-12-31")).evaluaties()).hasSize(1);
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
}
