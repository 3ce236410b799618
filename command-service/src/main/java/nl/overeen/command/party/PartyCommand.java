package nl.overeen.command.party;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
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

    /** Call a party otherwise, from the effective day. */
    record RenameParty(@TargetAggregateIdentifier PartyId id, String name) implements PartyCommand {}

    /** Let others follow a party that goes up in them, from the effective day. */
    record SucceedParty(@TargetAggregateIdentifier PartyId id, List<PartyId> successors) implements PartyCommand {}

    /** Appoint a person to a function for the party, from the effective day. */
    record AppointFunction(@TargetAggregateIdentifier PartyId id, Appointment appointment) implements PartyCommand {}

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

    /** Let the delegates of another party speak for this one, from the effective day. */
    record EntrustRepresentation(
            @TargetAggregateIdentifier PartyId id,
            RepresentationId representation,
            PartyId representative,
            CollaborationId collaboration,
            Scope scope,
            @Nullable LocalDate until,
            Ground ground)
            implements PartyCommand {}

    /** Withdraw a representation, from the effective day. */
    record WithdrawRepresentation(@TargetAggregateIdentifier PartyId id, RepresentationId representation)
            implements PartyCommand {}

    /** Name the function to turn to in a collaboration, from the effective day. */
    record NameContact(@TargetAggregateIdentifier PartyId id, CollaborationId collaboration, FunctionId function)
            implements PartyCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier PartyId id, List<String> texts) implements PartyCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier PartyId id) implements PartyCommand {}
}
