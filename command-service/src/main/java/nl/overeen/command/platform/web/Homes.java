package nl.overeen.command.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.web.Commands.Home;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.Fact;
import org.springframework.stereotype.Component;

/** To what a thing belongs: its first fact says so. */
@Component
class Homes {
    private final Streams streams;

    Homes(Streams streams) {
        this.streams = streams;
    }

    Home of(UUID id) {
        return streams.facts(id).stream().findFirst().flatMap(this::of).orElseThrow(Rejection::notFound);
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
