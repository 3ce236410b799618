package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Stored;

/** What happened to an ambitie: its text, or its execution. */
public sealed interface AmbitionEvent permits RevisionEvent, ExecutionEvent {

    /** An ambition was proposed: its revision 1. A draft is for the proposing party only until it is shared. */
    @Stored("ambition.proposed")
    record Proposed(
            AmbitionId ambition, CollaborationId collaboration, PartyId proposer, boolean draft, Content content)
            implements RevisionEvent {
        @Override
        public int revision() {
            return 1;
        }
    }

    /** The proposing party showed its draft to the others: for them the ambition begins here, so this says all they need. */
    @Stored("ambition.draft-shared")
    record DraftShared(
            AmbitionId ambition, CollaborationId collaboration, PartyId proposer, int revision, Content content)
            implements RevisionEvent {}

    /** The text changed: the whole text of the next revision. */
    @Stored("ambition.amended")
    record Amended(int revision, Content content) implements RevisionEvent {}

    /** The ambition is to go up in others: the revision that says so, and what becomes of its parts. */
    @Stored("ambition.merged")
    record Merged(int revision, Content content, List<Carried> carried, Dropped dropped) implements RevisionEvent {}

    /** The ambition took over parts of one that is to go up in it. */
    @Stored("ambition.absorbed")
    record Absorbed(int revision, Content content, AmbitionId from) implements RevisionEvent {}

    /** The ambition is to be withdrawn: the revision that says so. */
    @Stored("ambition.withdrawn")
    record Withdrawn(int revision, Content content) implements RevisionEvent {}
}
