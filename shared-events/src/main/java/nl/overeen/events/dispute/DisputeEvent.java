package nl.overeen.events.dispute;

import java.time.LocalDate;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened in a geschil. */
public sealed interface DisputeEvent {

    /**
     * A dispute was raised about an item on which the parties did not agree.
     *
     * @param route by which it goes, as the procedure names it
     * @param due   the last day of the term, as far as the procedure names one
     */
    @Stored("dispute.raised")
    record Raised(
            DisputeId dispute,
            CollaborationId collaboration,
            OogoId oogo,
            int item,
            PartyId party,
            Text subject,
            @Nullable Text route,
            @Nullable LocalDate due)
            implements DisputeEvent {}

    /** A party put its view. */
    @Stored("dispute.statement-submitted")
    record StatementSubmitted(PartyId party, Text statement) implements DisputeEvent {}

    /** An advice or ruling came in. */
    @Stored("dispute.advice-received")
    record AdviceReceived(Text from, Text advice) implements DisputeEvent {}

    /** The dispute was settled: how, and in which decision if there was one. */
    @Stored("dispute.settled")
    record Settled(Text outcome, @Nullable DecisionId decision) implements DisputeEvent {}
}
