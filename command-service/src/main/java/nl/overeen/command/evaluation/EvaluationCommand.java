package nl.overeen.command.evaluation;

import java.util.List;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.Grade;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an evaluatie. */
sealed interface EvaluationCommand {

    /** Record a judgement on a goal, action, ambition, OOGO or the collaboration itself, with its evidence. */
    record RecordEvaluation(
            @TargetAggregateIdentifier EvaluationId id,
            CollaborationId collaboration,
            Subject subject,
            Judgement judgement,
            Text finding,
            List<Grade> grades,
            List<Evidence> evidence)
            implements EvaluationCommand {}

    /** Decide what is to follow: go on, adjust or stop, and in which proposal or item that is brought. */
    record DecideFollowUp(@TargetAggregateIdentifier EvaluationId id, FollowUpDecided followUp)
            implements EvaluationCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier EvaluationId id, List<String> texts) implements EvaluationCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier EvaluationId id) implements EvaluationCommand {}
}
