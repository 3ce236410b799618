package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.command.evaluation.EvaluationCommand.RecordEvaluation;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** A region with an ambition, a draft and an OOGO to evaluate. */
class Examined {
    final EvaluationId evaluation = new EvaluationId(UUID.randomUUID());
    final CollaborationId region = new CollaborationId(UUID.randomUUID());
    final PartyId party = new PartyId(UUID.randomUUID());
    final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    final AmbitionId draft = new AmbitionId(UUID.randomUUID());
    final OogoId oogo = new OogoId(UUID.randomUUID());
    final DocumentId document = new DocumentId(UUID.randomUUID());
    final Content first = content();
    final Content second = content();
    final Text finding = text();

    final Given given = new Given();
    final Acting evaluator = given.as(Role.EVALUATOR).forCollaboration(region).on("2016-12-01");
    final Acting secretary = given.as(Role.SECRETARY).forCollaboration(region).on("2016-12-15");

    Examined() {
        given.elsewhere(ambition, evaluator.on("2016-02-01"), new Proposed(ambition, region, party, false, first));
        given.elsewhere(ambition, evaluator.on("2016-06-01"), new Amended(2, second));
        given.elsewhere(draft, evaluator.on("2016-02-01"), new Proposed(draft, region, party, true, first));
        var day = LocalDate.of(2016, 4, 6);
        given.elsewhere(oogo, evaluator.on("2016-03-01"), new Convened(oogo, region, "2016-1", day, null, null, 0));
        given.elsewhere(oogo, evaluator.on("2016-03-01"), new ItemTabled(1, ItemKind.DISCUSS, text(), null, List.of()));
    }

    void unknown(Subject subject, Acting acting) {
        expectRejection(when(List.of(), record(subject), acting), "evaluatie.onderwerp-onbekend");
    }

    void refused(FollowUpDecided next, Acting acting, String code) {
        expectRejection(when(history(), new DecideFollowUp(evaluation, next), acting), code);
    }

    void register(String day) {
        var version = new DocumentVersion(text(), text(), new Day("2016"), null, text());
        given.elsewhere(
                document,
                secretary.on(day),
                new DocumentEvent.Registered(document, region, null, DocumentKind.REPORT, version));
    }

    Subject goal(Content content) {
        return new Subject(SubjectKind.GOAL, content.goals().getFirst().id().value(), ambition);
    }

    Subject action(Content content) {
        return new Subject(SubjectKind.ACTION, content.actions().getFirst().id().value(), ambition);
    }

    RecordEvaluation record(Subject subject, Evidence... evidence) {
        return record(subject, List.of(), List.of(evidence));
    }

    RecordEvaluation record(Subject subject, List<Grade> grades, List<Evidence> evidence) {
        return new RecordEvaluation(evaluation, region, subject, Judgement.PARTLY, finding, grades, evidence);
    }

    Recorded recorded(Subject subject) {
        return new Recorded(evaluation, region, subject, Judgement.PARTLY, finding, List.of(), List.of());
    }

    List<EventMessage<?>> history() {
        return new ArrayList<>(evaluator.facts(recorded(goal(first))));
    }

    ResultValidator<Evaluation> when(List<EventMessage<?>> facts, EvaluationCommand command, Acting acting) {
        var fixture = given.fixture(Evaluation.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    static Content content() {
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of());
        @Nullable String number = null;
        var action = new Action(new ActionId(UUID.randomUUID()), number, text(), null);
        return new Content(
                text(), null, List.of(), List.of(goal), List.of(action), List.of(), null, null, null, List.of(), null);
    }

    static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
