package nl.overeen.command.ambition;

import java.util.List;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an ambitie. */
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

    /** Change the text: the whole text as it is to be, with a reason. */
    record AmendAmbition(@TargetAggregateIdentifier AmbitionId id, Content content) implements AmbitionCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier AmbitionId id, List<String> texts) implements AmbitionCommand {}
}
