package nl.overeen.command.ambition.execution;

import java.math.BigDecimal;
import java.util.List;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the execution of an ambitie. */
public sealed interface ExecutionCommand {

    /** A leading party and the function in which someone is accountable for it. */
    record Leading(PartyId party, FunctionId function) {}

    /** Put the lead: all who lead from the effective day. */
    record AssignTrekker(@TargetAggregateIdentifier AmbitionId id, List<Leading> leaders) implements ExecutionCommand {}

    /** Move the portfolio of one function of a party to another, in each of these ambitions. */
    record HandOver(
            @TargetAggregateIdentifier CollaborationId collaboration,
            PartyId party,
            FunctionId from,
            FunctionId to,
            List<AmbitionId> ambitions)
            implements ExecutionCommand {}

    /** Report how far an action has come. */
    record ReportProgress(
            @TargetAggregateIdentifier AmbitionId id,
            ActionId action,
            Progress progress,
            @Nullable Text note) implements ExecutionCommand {}

    /** Record a value of an indicator, or for a state whether it is reached. */
    record RecordMeasurement(
            @TargetAggregateIdentifier AmbitionId id,
            IndicatorId indicator,
            @Nullable BigDecimal value,
            @Nullable Boolean reached,
            @Nullable Text source,
            @Nullable Text note)
            implements ExecutionCommand {}

    /** Take back a fact of the execution; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier AmbitionId id) implements ExecutionCommand {}
}
