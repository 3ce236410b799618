package nl.overeen.command.party;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a partij. */
sealed interface PartyCommand {

    /** Register a party. */
    record RegisterParty(
            @TargetAggregateIdentifier PartyId id,
            PartyKind kind,
            String name,
            @Nullable String code) implements PartyCommand {}

    /** Appoint a person to a function for the party, from the effective day. */
    record AppointFunction(
            @TargetAggregateIdentifier PartyId id,
            FunctionId function,
            PersonId person,
            Role role,
            Text title,
            @Nullable LocalDate until)
            implements PartyCommand {}

    /** End a function; the effective day is its last. */
    record EndFunction(@TargetAggregateIdentifier PartyId id, FunctionId function) implements PartyCommand {}

    /** Grant a mandate to whoever holds a function, from the effective day. */
    record GrantMandate(
            @TargetAggregateIdentifier PartyId id,
            MandateId mandate,
            FunctionId function,
            CollaborationId collaboration,
            Scope scope,
            @Nullable LocalDate until,
            Ground ground)
            implements PartyCommand {}

    /** Revoke a mandate, from the effective day. */
    record RevokeMandate(@TargetAggregateIdentifier PartyId id, MandateId mandate) implements PartyCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier PartyId id, List<String> texts) implements PartyCommand {}
}
