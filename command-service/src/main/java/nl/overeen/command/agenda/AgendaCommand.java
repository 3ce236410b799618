package nl.overeen.command.agenda;

import java.util.List;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.CollaborationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of an agenda. */
sealed interface AgendaCommand {

    /** Open an edition of the collaboration's ontwikkelagenda. */
    record OpenEdition(@TargetAggregateIdentifier AgendaId id, CollaborationId collaboration, Edition edition)
            implements AgendaCommand {}

    /** Say what the edition holds, in which order: the whole of it as it is to be, with a reason. */
    record OrderAmbitions(@TargetAggregateIdentifier AgendaId id, Edition edition) implements AgendaCommand {}

    /** Close the edition; the effective day is its last. */
    record CloseEdition(@TargetAggregateIdentifier AgendaId id) implements AgendaCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier AgendaId id, List<String> texts) implements AgendaCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier AgendaId id) implements AgendaCommand {}
}
