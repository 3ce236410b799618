package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.command.evaluation.EvaluationCommand.RecordEvaluation;
import nl.overeen.command.evaluation.EvaluationCommand.RedactTexts;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private final EvaluationId evaluation = new EvaluationId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final AmbitionId draft = new AmbitionId(UUID.randomUUID());
    private final OogoId oogo = new OogoId(UUID.randomUUID());
    private final DocumentId document = new DocumentId(UUID.randomUUID());
    private final Content first = content();
    private final Content second = content();
    private final Text finding = text();

    private final Given given = new Given();
    private final Acting evaluator =
            given.as(Role.EVALUATOR).forCollaboration(region).on("2016-12-01");
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-12-15");

    EvaluationTest() {
        given.elsewhere(ambition, evaluator.on("2016-02-01"), new Proposed(ambition, region, party, false, first));
        given.elsewhere(ambition, evaluator.on("2016-06-01"), new Amended(2, second));
        given.elsewhere(draft, evaluator.on("2016-02-01"), new Proposed(draft, region, party, true, first));
        var day = LocalDate.of(2016, 4, 6);
        given.elsewhere(oogo, evaluator.on("2016-03-01"), new Convened(oogo, region, "2016-1", day, null, null, 0));
        given.elsewhere(
                oogo, evaluator.on("2016-03-01"), new ItemTabled(1, ItemKind.DISCUSS, text(), null, List.of()));
    }

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
        var grades = List.of(
                new Grade(text(), new BigDecimal("7.5"), 3), new Grade(text(), new BigDecimal("4"), null));
        var evidence = List.of(
                new Evidence(text(), new FactId(ambition.toString(), 1), document), new Evidence(text(), null, null));
        var subject = goal(first);
        when(List.of(), record(subject, grades, evidence), evaluator)
                .expectEvents(new Recorded(
                        evaluation, region, subject, Judgement.PARTLY, finding, grades, evidence));
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
        given.elsewhere(
                oogo, evaluator.on("2016-04-01"), new Reconvened(LocalDate.of(2016, 6, 1), null, null, 0));
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
    void goingOnNeedsNoProposal() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, text(), null, null, null, null);
        when(history(), new DecideFollowUp(evaluation, on), secretary)
                .expectEvents(on)
                .expectResultMessagePayload(2L);
    }

    @Test
    void adjustingOrStoppingIsBroughtInAProposalOrAnItem() {
        for (FollowUp kind : List.of(FollowUp.ADJUST, FollowUp.STOP)) {
            var proposal = new FollowUpDecided(kind, null, ambition, 2, null, null);
            when(history(), new DecideFollowUp(evaluation, proposal), secretary).expectEvents(proposal);
            var item = new FollowUpDecided(kind, null, null, null, oogo, 1);
            when(history(), new DecideFollowUp(evaluation, item), secretary).expectEvents(item);
            var neither = new FollowUpDecided(kind, text(), null, null, null, null);
            refused(neither, secretary, "vervolg.voorstel-of-agendapunt-ontbreekt");
        }
    }

    @Test
    void whereItIsBroughtIsNamedInFull() {
        refused(new FollowUpDecided(FollowUp.STOP, null, ambition, null, null, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.STOP, null, null, 1, null, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.STOP, null, null, null, oogo, null), secretary, "vervolg.onvolledig");
        refused(new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, 1), secretary, "vervolg.onvolledig");
    }

    @Test
    void whereItIsBroughtExistsOnTheDay() {
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, ambition, 3, null, null),
                secretary,
                "vervolg.voorstel-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, draft, 1, null, null),
                secretary,
                "vervolg.voorstel-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, oogo, 2),
                secretary,
                "vervolg.agendapunt-onbekend");
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, new OogoId(UUID.randomUUID()), 1),
                secretary,
                "vervolg.agendapunt-onbekend");
        given.elsewhere(oogo, evaluator.on("2016-03-02"), new ItemWithdrawn(1));
        refused(
                new FollowUpDecided(FollowUp.ADJUST, null, null, null, oogo, 1),
                secretary,
                "vervolg.agendapunt-onbekend");
    }

    @Test
    void aFollowUpIsDecidedOnceUnlessItIsVoided() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null);
        var facts = history();
        facts.addAll(secretary.facts(on));
        expectRejection(
                when(facts, new DecideFollowUp(evaluation, on), secretary), "evaluatie.vervolg-al-bepaald");
        facts.addAll(
                secretary.replacing(new FactId(evaluation.toString(), 1)).facts(new FactVoided()));
        when(facts, new DecideFollowUp(evaluation, on), secretary).expectEvents(on);
    }

    @Test
    void aFollowUpIsNotDecidedBeforeTheEvaluation() {
        var on = new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null);
        refused(on, secretary.on("2016-11-30"), "evaluatie.nog-niet-gedaan");
    }

    @Test
    void textsAreRedacted() {
        when(history(), new RedactTexts(evaluation, List.of(finding.id())), secretary)
                .expectEvents(new TextsRedacted(List.of(finding.id())));
    }

    private void unknown(Subject subject, Acting acting) {
        expectRejection(when(List.of(), record(subject), acting), "evaluatie.onderwerp-onbekend");
    }

    private void refused(FollowUpDecided next, Acting acting, String code) {
        expectRejection(when(history(), new DecideFollowUp(evaluation, next), acting), code);
    }

    private void register(String day) {
        var version = new DocumentVersion(text(), text(), new Day("2016"), null, text());
        given.elsewhere(
                document,
                secretary.on(day),
                new DocumentEvent.Registered(document, region, null, DocumentKind.REPORT, version));
    }

    private Subject goal(Content content) {
        return new Subject(SubjectKind.GOAL, content.goals().getFirst().id().value(), ambition);
    }

    private Subject action(Content content) {
        return new Subject(SubjectKind.ACTION, content.actions().getFirst().id().value(), ambition);
    }

    private RecordEvaluation record(Subject subject, Evidence... evidence) {
        return record(subject, List.of(), List.of(evidence));
    }

    private RecordEvaluation record(Subject subject, List<Grade> grades, List<Evidence> evidence) {
        return new RecordEvaluation(evaluation, region, subject, Judgement.PARTLY, finding, grades, evidence);
    }

    private Recorded recorded(Subject subject) {
        return new Recorded(evaluation, region, subject, Judgement.PARTLY, finding, List.of(), List.of());
    }

    private List<EventMessage<?>> history() {
        return new ArrayList<>(evaluator.facts(recorded(goal(first))));
    }

    private ResultValidator<Evaluation> when(
            List<EventMessage<?>> facts, EvaluationCommand command, Acting acting) {
        var fixture = given.fixture(Evaluation.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    private static Content content() {
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of());
        @Nullable String number = null;
        var action = new Action(new ActionId(UUID.randomUUID()), number, text(), null);
        return new Content(
                text(),
                null,
                List.of(),
                List.of(goal),
                List.of(action),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
