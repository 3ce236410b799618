package nl.overeen.command.dispute;

import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a geschil. */
sealed interface DisputeCommand {

    /**
     * Raise a dispute about an item on which the parties did not agree.
     *
     * @param route one of the procedure, in its own text
     */
    record RaiseDispute(
            @TargetAggregateIdentifier DisputeId id,
            CollaborationId collaboration,
            OogoId oogo,
            int item,
            Text subject,
            @Nullable Text route)
            implements DisputeCommand {}

    /** Put the view of the own party. */
    record SubmitStatement(@TargetAggregateIdentifier DisputeId id, Text statement) implements DisputeCommand {}

    /** Record an advice or ruling. */
    record ReceiveAdvice(@TargetAggregateIdentifier DisputeId id, Text from, Text advice) implements DisputeCommand {}

    /** Settle the dispute: how, and in which decision if there was one. */
    record SettleDispute(
            @TargetAggregateIdentifier DisputeId id,
            Text outcome,
            @Nullable DecisionId decision) implements DisputeCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier DisputeId id, List<String> texts) implements DisputeCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier DisputeId id) implements DisputeCommand {}
}
