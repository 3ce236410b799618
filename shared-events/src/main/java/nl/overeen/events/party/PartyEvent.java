package nl.overeen.events.party;

import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened to a partij. */
public sealed interface PartyEvent {

    /** A party was registered; the code is the one by which the field knows a swv (PO2701) or gemeente. */
    @Stored("party.registered")
    record Registered(
            PartyId party,
            PartyKind kind,
            String name,
            @Nullable String code) implements PartyEvent {}

    /** A person was appointed to a function for the party. */
    @Stored("party.function-appointed")
    record FunctionAppointed(FunctionId function, PersonId person, Role role, Text title, Period period)
            implements PartyEvent {}

    /** A function ended; the fact's day is its last. */
    @Stored("party.function-ended")
    record FunctionEnded(FunctionId function) implements PartyEvent {}

    /** Whoever holds the function may agree for the party in this collaboration, within scope and period. */
    @Stored("party.mandate-granted")
    record MandateGranted(
            MandateId mandate,
            FunctionId function,
            CollaborationId collaboration,
            Scope scope,
            Period period,
            Ground ground)
            implements PartyEvent {}

    /** A mandate was revoked, from the fact's day. */
    @Stored("party.mandate-revoked")
    record MandateRevoked(MandateId mandate) implements PartyEvent {}
}
