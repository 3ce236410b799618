package nl.overeen.example;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Text;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A meeting that only the platform's own tests know: it is made, changed, and refuses. */
@Aggregate
public class Example {

    /** Make it. */
    public record Make(@TargetAggregateIdentifier UUID id, CollaborationId collaboration, String name, Text place) {}

    /** Change it. */
    public record Change(@TargetAggregateIdentifier UUID id, int item) {}

    /** Close it; afterwards changing is refused. */
    public record Close(@TargetAggregateIdentifier UUID id) {}

    /** Take a fact back. */
    public record TakeBack(@TargetAggregateIdentifier UUID id) {}

    @AggregateIdentifier
    private @org.jspecify.annotations.Nullable String id;

    private boolean closed;
    private String lastActor = "";

    Example() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    long handle(Make command, Call call) {
        return call.apply(() -> List.of(new Convened(
                new OogoId(command.id()),
                command.collaboration(),
                command.name(),
                call.origin().effective().lastDay(),
                null,
                command.place(),
                0)));
    }

    @CommandHandler
    long handle(Change command, Call call, Streams streams) {
        long version = call.apply(() -> {
            if (closed) throw Rejection.rule("voorbeeld.gesloten", "Dit is gesloten.");
            Afterwards.decided();
            streams.facts(command.id());
            return List.of(new ItemWithdrawn(command.item()));
        });
        Afterwards.applied();
        return version;
    }

    @CommandHandler
    void handle(Close command, Call call) {
        call.apply(() -> List.of(new Closed()));
    }

    @CommandHandler
    long handle(TakeBack command, Call call) {
        return call.apply(() -> List.of(new FactVoided()));
    }

    @EventSourcingHandler
    void evolve(Convened event) {
        id = event.oogo().toString();
    }

    @EventSourcingHandler
    void evolve(ItemWithdrawn event, Origin origin) {
        lastActor = origin.actor().toString();
    }

    @EventSourcingHandler
    void evolve(Closed event) {
        closed = true;
    }

    @EventSourcingHandler
    void evolve(Founded event) {
        throw new IllegalStateException(lastActor);
    }
}
