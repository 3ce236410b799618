package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.evaluation.EvaluationCommand.RecordEvaluation;
import nl.overeen.command.evaluation.EvaluationCommand.RedactTexts;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.TextsRedacted;
import org.junit.jupiter.api.Test;

class EvaluationTest extends Examined {
    @Test
    void anyPartOfTheRegionsWorkIsEvaluated() {
        for (Subject subject : List.of(
                new Subject(SubjectKind.AMBITION, ambition.value(), null),
                goal(first),
                goal(second),
                action(first),
                new Subject(SubjectKind.OOGO, oogo.value(), null),
                new Subject(SubjectKind.COLLABORATION, region.value(), null)))
            when(List.of(), record(subject), evaluator)
                    .expectEvents(recorded(subject))
                    .expectResultMessagePayload(1L);
    }

    @Test
    void gradesPerFunctionAndEvidenceAreKeptAsGiven() {
        register("2016-11-01");
        var grades = List.of(new Grade(text(), new BigDecimal("7.5"), 3), new Grade(text(), new BigDecimal("4"), null));
        var evidence = List.of(
                new Evidence(text(), new FactId(ambition.toString(), 1), document), new Evidence(text(), null, null));
        var subject = goal(first);
        when(List.of(), record(subject, grades, evidence), evaluator)
                .expectEvents(new Recorded(evaluation, region, subject, Judgement.PARTLY, finding, grades, evidence));
    }

    @Test
    void theSubjectIsThereOnTheEffectiveDay() {
        unknown(goal(second), evaluator.on("2016-05-31"));
        unknown(goal(content()), evaluator);
        unknown(action(content()), evaluator);
        unknown(new Subject(SubjectKind.AMBITION, ambition.value(), null), evaluator.on("2016-01-31"));
        unknown(new Subject(SubjectKind.AMBITION, UUID.randomUUID(), null), evaluator);
        unknown(new Subject(SubjectKind.OOGO, oogo.value(), null), evaluator.on("2016-04-05"));
        unknown(new Subject(SubjectKind.COLLABORATION, UUID.randomUUID(), null), evaluator);
    }

    @Test
    void anOogoThatWasMovedIsEvaluatedFromItsNewDay() {
        given.elsewhere(oogo, evaluator.on("2016-04-01"), new Reconvened(LocalDate.of(2016, 6, 1), null, null, 0));
        unknown(new Subject(SubjectKind.OOGO, oogo.value(), null), evaluator.on("2016-05-31"));
        when(List.of(), record(new Subject(SubjectKind.OOGO, oogo.value(), null)), evaluator.on("2016-06-01"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void theSubjectIsOfTheSameCollaboration() {
        var elsewhere = new CollaborationId(UUID.randomUUID());
        for (Subject subject : List.of(goal(first), new Subject(SubjectKind.OOGO, oogo.value(), null)))
            expectRejection(
                    when(
                            List.of(),
                            new RecordEvaluation(
                                    evaluation, elsewhere, subject, Judgement.PARTLY, finding, List.of(), List.of()),
                            evaluator),
                    "evaluatie.onderwerp-onbekend");
    }

    @Test
    void aDraftIsEvaluatedOnlyFromItsSharingOnAndItsEarlierRevisionsNever() {
        var hidden = new Subject(SubjectKind.GOAL, goal(first).id(), draft);
        unknown(hidden, evaluator);
        given.elsewhere(draft, evaluator.on("2016-03-01"), new Amended(2, second));
        given.elsewhere(draft, evaluator.on("2016-11-01"), new DraftShared(draft, region, party, 2, second));
        unknown(hidden, evaluator);
        var shown = new Subject(SubjectKind.GOAL, goal(second).id(), draft);
        when(List.of(), record(shown), evaluator).expectSuccessfulHandlerExecution();
        unknown(shown, evaluator.on("2016-10-31"));
    }

    @Test
    void evidenceRefersToWhatIsThere() {
        for (FactId fact : List.of(
                new FactId(ambition.toString(), 2),
                new FactId(draft.toString(), 0),
                new FactId(UUID.randomUUID().toString(), 0)))
            expectRejection(
                    when(List.of(), record(goal(first), new Evidence(text(), fact, null)), evaluator),
                    "bewijs.feit-onbekend");
        var later = new Evidence(text(), new FactId(ambition.toString(), 1), null);
        expectRejection(
                when(List.of(), record(goal(first), later), evaluator.on("2016-05-31")), "bewijs.feit-onbekend");
        register("2016-12-02");
        expectRejection(
                when(List.of(), record(goal(first), new Evidence(text(), null, document)), evaluator),
                "bewijs.document-onbekend");
    }

    @Test
    void anEvaluationIsRecordedOnce() {
        expectRejection(when(history(), record(goal(first)), evaluator), "evaluatie.bestaat-al");
    }

    @Test
    void textsAreRedacted() {
        when(history(), new RedactTexts(evaluation, List.of(finding.id())), secretary)
                .expectEvents(new TextsRedacted(List.of(finding.id())));
    }
}
