package nl.overeen.command.platform.axon;

import java.util.List;
import nl.overeen.command.platform.fact.ReadFact;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What a decision may read of other things: the facts of a stream that the command names, without taking a lock. */
public final class Streams {
    private final EventStore store;

    public Streams(EventStore store) {
        this.store = store;
    }

    /** The facts of one stream in its order; empty when there is none. */
    public List<Fact> facts(Object id) {
        return store.readEvents(id.toString()).asStream().map(ReadFact::fact).toList();
    }

    /**
     * The facts of a party that a command names.
     *
     * @throws Rejection when it was never registered
     */
    public List<Fact> party(PartyId id) {
        List<Fact> facts = facts(id);
        if (facts.stream().noneMatch(fact -> fact.event() instanceof Registered))
            throw Rejection.rule("partij.onbekend", "Deze partij is niet geregistreerd.");
        return facts;
    }
}
