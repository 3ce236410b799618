package nl.overeen.command.collaboration;

import java.util.List;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a samenwerking. */
sealed interface CollaborationCommand {

    /** Found a samenwerking. */
    record Found(@TargetAggregateIdentifier CollaborationId id, String name) implements CollaborationCommand {}

    /** Let a party join the table. */
    record AdmitParty(@TargetAggregateIdentifier CollaborationId id, PartyId party) implements CollaborationCommand {}

    /** Let a party leave; the effective day is its last. */
    record ReleaseParty(@TargetAggregateIdentifier CollaborationId id, PartyId party) implements CollaborationCommand {}

    /** Appoint a person to a function for the collaboration, from the effective day. */
    record AppointFunction(@TargetAggregateIdentifier CollaborationId id, Appointment appointment)
            implements CollaborationCommand {}

    /** End a function; the effective day is its last. */
    record EndFunction(@TargetAggregateIdentifier CollaborationId id, FunctionId function)
            implements CollaborationCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier CollaborationId id, List<String> texts)
            implements CollaborationCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier CollaborationId id) implements CollaborationCommand {}
}
