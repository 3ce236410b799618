package nl.overeen.command.platform.web;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.overeen.events.time.AsOf;
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
        List<Fact> seen = seen(streams.facts(id), seesDraftsOf);
        if (seen.isEmpty()) throw Rejection.notFound();
        return of(seen).orElseThrow(Rejection::notFound);
    }

    /** All, or those since an ambition that was another's draft was shared. */
    private static List<Fact> seen(List<Fact> facts, Predicate<PartyId> seesDraftsOf) {
        if (facts.isEmpty()
                || !(facts.getFirst().event() instanceof Proposed proposed)
                || !proposed.draft()
                || seesDraftsOf.test(proposed.proposer())) return facts;
        return facts.stream()
                .dropWhile(fact -> !(fact.event() instanceof DraftShared))
                .toList();
    }

    private static Optional<Home> of(List<Fact> seen) {
        Object first = seen.getFirst().event();
        if (first instanceof PartyEvent.Registered registered) return Optional.of(Home.of(registered.party()));
        LocalDate since = AsOf.select(seen, LocalDate.MAX, Instant.MAX).stream()
                .map(fact -> fact.origin().effective().lastDay())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        for (RecordComponent component : first.getClass().getRecordComponents())
            if (component.getType() == CollaborationId.class)
                return Optional.of(new Home(read(component, first), null, since));
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
