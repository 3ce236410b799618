package nl.overeen.command.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.Fact;
import org.springframework.stereotype.Component;

/** To what a thing belongs: its first fact says so. A draft of another party does not exist. */
@Component
class Homes {
    private final Streams streams;

    Homes(Streams streams) {
        this.streams = streams;
    }

    /** @param seesDraftsOf whether the caller sees the drafts of a party */
    Home of(UUID id, Predicate<PartyId> seesDraftsOf) {
        List<Fact> facts = streams.facts(id);
        if (isHidden(facts, seesDraftsOf)) throw Rejection.notFound();
        return facts.stream().findFirst().flatMap(this::of).orElseThrow(Rejection::notFound);
    }

    private static boolean isHidden(List<Fact> facts, Predicate<PartyId> seesDraftsOf) {
        return !facts.isEmpty()
                && facts.getFirst().event() instanceof Proposed proposed
                && proposed.draft()
                && !seesDraftsOf.test(proposed.proposer())
                && facts.stream().noneMatch(fact -> fact.event() instanceof DraftShared);
    }

    private Optional<Home> of(Fact first) {
        if (first.event() instanceof PartyEvent.Registered registered) return Optional.of(Home.of(registered.party()));
        for (RecordComponent component : first.event().getClass().getRecordComponents())
            if (component.getType() == CollaborationId.class)
                return Optional.of(Home.of(read(component, first.event())));
        return Optional.empty();
    }

    private static CollaborationId read(RecordComponent component, Object event) {
        try {
            return (CollaborationId) component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
