package nl.overeen.command.ambition;

import java.util.List;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the text of an ambitie. */
sealed interface AmbitionCommand {

    /** Propose an ambition, as a draft of the own party or to all at once. */
    record ProposeAmbition(
            @TargetAggregateIdentifier AmbitionId id,
            CollaborationId collaboration,
            PartyId proposer,
            boolean draft,
            Content content)
            implements AmbitionCommand {}

    /** Show a draft to the other parties. */
    record ShareDraft(@TargetAggregateIdentifier AmbitionId id) implements AmbitionCommand {}

    /**
     * Change the text: the whole text as it is to be, with a reason.
     *
     * @param resume whether an ambition that was to end goes on after all
     */
    record AmendAmbition(@TargetAggregateIdentifier AmbitionId id, Content content, boolean resume)
            implements AmbitionCommand {}

    /** Let an ambition go up in others: each of its goals and actions, and its hours, are carried over or let go. */
    record MergeAmbitions(@TargetAggregateIdentifier AmbitionId id, List<Carried> carried, Dropped dropped)
            implements AmbitionCommand {}

    /** Let an ambition end without going up in another. */
    record WithdrawAmbition(@TargetAggregateIdentifier AmbitionId id) implements AmbitionCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier AmbitionId id, List<String> texts) implements AmbitionCommand {}
}
