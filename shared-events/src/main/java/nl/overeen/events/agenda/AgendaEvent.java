package nl.overeen.events.agenda;

import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.value.Stored;

/** What happened to an agenda: one edition of the ontwikkelagenda. */
public sealed interface AgendaEvent permits EditionEvent, AgendaEvent.EditionClosed {

    /** An edition was opened: its revision 1, a proposal until a decision adopts it. */
    @Stored("agenda.edition-opened")
    record EditionOpened(AgendaId agenda, CollaborationId collaboration, Edition edition) implements EditionEvent {
        @Override
        public int revision() {
            return 1;
        }
    }

    /** The ambitions of an edition were ordered anew: the whole next revision. */
    @Stored("agenda.ambitions-ordered")
    record AmbitionsOrdered(int revision, Edition edition) implements EditionEvent {}

    /** An edition was closed; the fact's day is its last. */
    @Stored("agenda.edition-closed")
    record EditionClosed() implements AgendaEvent {}
}
