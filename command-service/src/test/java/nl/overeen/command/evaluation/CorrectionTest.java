package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.command.evaluation.EvaluationCommand.VoidFact;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.FactVoided;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

class CorrectionTest extends Examined {
    private final FollowUpDecided on = new FollowUpDecided(FollowUp.CONTINUE, null, null, null, null, null);

    @Test
    void anEvaluationIsCorrectedAsIfItWereNotThereAndMovesToAnotherDay() {
        var facts = given.kept(evaluation, history());
        when(facts, record(goal(second)), evaluator.on("2016-11-01").replacing(fact(0)))
                .expectEvents(recorded(goal(second)));
        expectRejection(
                when(facts, record(goal(second)), evaluator.on("2016-05-01").replacing(fact(0))),
                "evaluatie.onderwerp-onbekend");
        expectRejection(when(facts, record(goal(second)), evaluator), "evaluatie.bestaat-al");
    }

    @Test
    void onAVoidedEvaluationNothingFollowsUntilItsVoidingIsCorrected() {
        List<EventMessage<?>> facts = history();
        facts.addAll(evaluator.replacing(fact(0)).facts(new FactVoided()));
        given.kept(evaluation, facts);
        expectRejection(when(facts, new DecideFollowUp(evaluation, on), secretary), "evaluatie.vervallen");
        expectRejection(when(facts, record(goal(first)), evaluator), "evaluatie.bestaat-al");
        when(facts, record(goal(first)), evaluator.replacing(fact(1))).expectEvents(recorded(goal(first)));
        expectRejection(when(facts, new VoidFact(evaluation), evaluator.replacing(fact(1))), "feit.al-vervallen");
    }

    @Test
    void aFollowUpIsCorrectedAsIfNoneWereDecided() {
        List<EventMessage<?>> facts = history();
        facts.addAll(secretary.facts(on));
        given.kept(evaluation, facts);
        var adjusted = new FollowUpDecided(FollowUp.ADJUST, null, ambition, 2, null, null);
        when(facts, new DecideFollowUp(evaluation, adjusted), secretary.replacing(fact(1)))
                .expectEvents(adjusted);
    }

    private FactId fact(long number) {
        return new FactId(evaluation.toString(), number);
    }
}
