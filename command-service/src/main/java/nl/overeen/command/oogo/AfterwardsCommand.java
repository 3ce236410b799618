package nl.overeen.command.oogo;

import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may still happen after an item was concluded, also when the OOGO is closed. */
sealed interface AfterwardsCommand extends OogoCommand {

    /** Confirm a position that the secretary recorded. */
    record ConfirmPosition(@TargetAggregateIdentifier OogoId id, int item, PartyId party)
            implements AfterwardsCommand {}

    /** Contest a position that the secretary recorded. */
    record ContestPosition(@TargetAggregateIdentifier OogoId id, int item, PartyId party)
            implements AfterwardsCommand {}

    /** Join a decision by which one's party is not bound; without a mandate named, a valid one is looked for. */
    record JoinDecision(
            @TargetAggregateIdentifier OogoId id,
            DecisionId decision,
            @Nullable MandateId mandate) implements AfterwardsCommand {}

    /** Ratify one's party's agreement under reservation. */
    record RatifyPosition(
            @TargetAggregateIdentifier OogoId id,
            DecisionId decision,
            @Nullable MandateId mandate) implements AfterwardsCommand {}

    /** Refuse to ratify one's party's agreement under reservation. */
    record RefuseRatification(@TargetAggregateIdentifier OogoId id, DecisionId decision) implements AfterwardsCommand {}

    /** Tell that those who carry out a decision, or whom it is about, were told of it. */
    record ReportBack(
            @TargetAggregateIdentifier OogoId id,
            DecisionId decision,
            Text to,
            @Nullable Text message) implements AfterwardsCommand {}

    /** Report how a party kept what it promised. */
    record ReportOnCommitment(
            @TargetAggregateIdentifier OogoId id, CommitmentId commitment, Fulfilment fulfilment, Text report)
            implements AfterwardsCommand {}
}
