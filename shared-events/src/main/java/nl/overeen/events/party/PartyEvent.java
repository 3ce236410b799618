package nl.overeen.events.party;

import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened to a partij. */
public sealed interface PartyEvent permits OrganisationEvent, AuthorityEvent {

    /** A party was registered; the code is the one by which the field knows a swv (PO2701) or gemeente. */
    @Stored("party.registered")
    record Registered(
            PartyId party,
            PartyKind kind,
            String name,
            @Nullable String code) implements OrganisationEvent {}

    /** A party is called otherwise, from the fact's day. */
    @Stored("party.renamed")
    record Renamed(String name) implements OrganisationEvent {}

    /** A party went up in others (herindeling, merger of swv), which follow it from the fact's day. */
    @Stored("party.succeeded")
    record Succeeded(List<PartyId> successors) implements OrganisationEvent {
        public Succeeded {
            if (successors.isEmpty()) throw new IllegalArgumentException("at least one party follows");
            successors = List.copyOf(successors);
        }
    }

    /** A person was appointed to a function for the party. */
    @Stored("party.function-appointed")
    record FunctionAppointed(FunctionId function, PersonId person, Role role, Text title, Period period)
            implements OrganisationEvent {}

    /** A function ended; the fact's day is its last. */
    @Stored("party.function-ended")
    record FunctionEnded(FunctionId function) implements OrganisationEvent {}

    /** The one person to turn to in a collaboration, from the fact's day, was named by function. */
    @Stored("party.contact-named")
    record ContactNamed(CollaborationId collaboration, FunctionId function) implements OrganisationEvent {}

    /** Whoever holds the function may agree for the party in this collaboration, within scope and period. */
    @Stored("party.mandate-granted")
    record MandateGranted(
            MandateId mandate,
            FunctionId function,
            CollaborationId collaboration,
            Scope scope,
            Period period,
            Ground ground)
            implements AuthorityEvent {}

    /** A mandate was revoked, from the fact's day. */
    @Stored("party.mandate-revoked")
    record MandateRevoked(MandateId mandate) implements AuthorityEvent {}

    /** The party lets a delegate of another speak for it in this collaboration, within scope and period. */
    @Stored("party.representation-entrusted")
    record RepresentationEntrusted(
            RepresentationId representation,
            PartyId representative,
            CollaborationId collaboration,
            Scope scope,
            Period period,
            Ground ground)
            implements AuthorityEvent {}

    /** A representation was withdrawn, from the fact's day. */
    @Stored("party.representation-withdrawn")
    record RepresentationWithdrawn(RepresentationId representation) implements AuthorityEvent {}
}
