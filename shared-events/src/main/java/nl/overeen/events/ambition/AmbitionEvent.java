package nl.overeen.events.ambition;

import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Stored;

/** What happened to an ambitie. */
public sealed interface AmbitionEvent {

    /** An ambition was proposed: its revision 1. A draft is for the proposing party only until it is shared. */
    @Stored("ambition.proposed")
    record Proposed(
            AmbitionId ambition, CollaborationId collaboration, PartyId proposer, boolean draft, Content content)
            implements AmbitionEvent, Lasting {}

    /** The proposing party showed its draft to the others: for them the ambition begins here, so this says all they need. */
    @Stored("ambition.draft-shared")
    record DraftShared(
            AmbitionId ambition, CollaborationId collaboration, PartyId proposer, int revision, Content content)
            implements AmbitionEvent, Lasting {}

    /** The text changed: the whole text of the next revision. */
    @Stored("ambition.amended")
    record Amended(int revision, Content content) implements AmbitionEvent, Lasting {}
}
