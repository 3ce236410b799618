package nl.overeen.events.collaboration;

import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;

/** What happened to a samenwerking. */
public sealed interface CollaborationEvent permits TableEvent, FoundationEvent {

    /** A samenwerking was founded. */
    @Stored("collaboration.founded")
    record Founded(CollaborationId collaboration, String name) implements TableEvent {}

    /** A party joined the table, from the fact's day. */
    @Stored("collaboration.party-admitted")
    record PartyAdmitted(PartyId party) implements TableEvent {}

    /** A party left the table; the fact's day is its last. */
    @Stored("collaboration.party-released")
    record PartyReleased(PartyId party) implements TableEvent {}

    /** A person was appointed to a function for the collaboration as a whole. */
    @Stored("collaboration.function-appointed")
    record FunctionAppointed(FunctionId function, PersonId person, Role role, Text title, Period period)
            implements TableEvent {}

    /** A function ended; the fact's day is its last. */
    @Stored("collaboration.function-ended")
    record FunctionEnded(FunctionId function) implements TableEvent {}
}
