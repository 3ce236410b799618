package nl.overeen.command.collaboration;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a samenwerking. */
sealed interface CollaborationCommand {

    /** Found a samenwerking. */
    record Found(@TargetAggregateIdentifier CollaborationId id, String name) implements CollaborationCommand {}

    /** Let a party join the table. */
    record AdmitParty(@TargetAggregateIdentifier CollaborationId id, PartyId party) implements CollaborationCommand {}

    /** Let a party leave; the effective day is its last. */
    record ReleaseParty(@TargetAggregateIdentifier CollaborationId id, PartyId party) implements CollaborationCommand {}

    /** Appoint a person to a function for the collaboration, from the effective day. */
    record AppointFunction(
            @TargetAggregateIdentifier CollaborationId id,
            FunctionId function,
            PersonId person,
            Role role,
            Text title,
            @Nullable LocalDate until)
            implements CollaborationCommand {}

    /** End a function; the effective day is its last. */
    record EndFunction(@TargetAggregateIdentifier CollaborationId id, FunctionId function)
            implements CollaborationCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier CollaborationId id, List<String> texts)
            implements CollaborationCommand {}
}
