package nl.overeen.events.collaboration;

/** Who sits at the table of a samenwerking, and who works for it. */
public sealed interface TableEvent extends CollaborationEvent
        permits CollaborationEvent.Founded,
                CollaborationEvent.PartyAdmitted,
                CollaborationEvent.PartyReleased,
                CollaborationEvent.FunctionAppointed,
                CollaborationEvent.FunctionEnded {}
