package nl.overeen.query.platform.history.store;

import java.util.UUID;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.evaluation.EvaluationEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.party.PartyEvent;

/** What keeps a history of its own: a collaboration with all that happens in it, or a party. */
public record Home(UUID id, boolean collaboration) {

    /**
     * The home of a stream, which its first event names.
     *
     * @throws IllegalStateException when it names none: no fact may be lost
     */
    static Home namedBy(Object first) {
        return switch (first) {
            case CollaborationEvent.Founded founded ->
                new Home(founded.collaboration().value(), true);
            case PartyEvent.Registered registered -> new Home(registered.party().value(), false);
            case AmbitionEvent.Proposed proposed ->
                new Home(proposed.collaboration().value(), true);
            case OogoEvent.Convened convened ->
                new Home(convened.collaboration().value(), true);
            case AgendaEvent.EditionOpened opened ->
                new Home(opened.collaboration().value(), true);
            case DocumentEvent.Registered registered ->
                new Home(registered.collaboration().value(), true);
            case DisputeEvent.Raised raised -> new Home(raised.collaboration().value(), true);
            case EvaluationEvent.Recorded recorded ->
                new Home(recorded.collaboration().value(), true);
            default ->
                throw new IllegalStateException("a stream begins with " + first.getClass() + ", which names no home");
        };
    }
}
