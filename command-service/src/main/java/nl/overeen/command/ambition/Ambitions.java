package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.overeen.command.ambition.AmbitionCommand.MergeAmbitions;
import nl.overeen.command.ambition.execution.ExecutionCommand.HandOver;
import nl.overeen.command.ambition.execution.Succession;
import nl.overeen.command.ambition.text.Wording;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** What moves several ambitions: one transaction, in which all of them change or none. */
@Component
class Ambitions {
    private final Repository<Ambition> ambitions;

    Ambitions(Repository<Ambition> ambitions) {
        this.ambitions = ambitions;
    }

    @CommandHandler
    long handle(MergeAmbitions command, Call call) {
        var targets = command.carried().stream().map(Carried::into);
        Supplier<Rejection> unknown =
                () -> rule("samenvoeging.ambitie-onbekend", "Een ambitie van deze samenvoeging is er niet.");
        var loaded = loaded(Stream.concat(Stream.of(command.id()), targets), unknown);
        var source = Objects.requireNonNull(loaded.get(command.id()));
        Wording text = source.invoke(Ambition::wording);
        text.checkVisible(call.origin());
        checkThere(loaded.values(), text.collaboration(), call, unknown);
        long version = source.invoke(ambition -> ambition.merge(command, call));
        for (Carried carried : command.carried())
            Objects.requireNonNull(loaded.get(carried.into()))
                    .execute(ambition -> ambition.absorb(text, carried, whateverItsVersion(call)));
        return version;
    }

    @CommandHandler
    void handle(HandOver command, Call call, Streams streams) {
        Supplier<Rejection> unknown = () ->
                rule("overdracht.ambitie-onbekend", "Een ambitie van deze overdracht is er niet in deze samenwerking.");
        var succession = Succession.of(command, call, streams);
        var loaded = loaded(command.ambitions().stream(), unknown);
        checkThere(loaded.values(), command.collaboration(), call, unknown);
        loaded.values()
                .forEach(one -> one.execute(ambition -> ambition.handOver(succession, whateverItsVersion(call))));
    }

    /** A draft of another party is as good as nothing, so this comes before anything is judged. */
    private static void checkThere(
            Collection<Aggregate<Ambition>> ambitions, CollaborationId where, Call call, Supplier<Rejection> unknown) {
        for (Aggregate<Ambition> one : ambitions) {
            Wording text = one.invoke(Ambition::wording);
            if (!text.collaboration().equals(where) || !text.isVisibleTo(call.origin())) throw unknown.get();
        }
    }

    /** In one order whoever asks, so that two of these never wait for each other. */
    private Map<AmbitionId, Aggregate<Ambition>> loaded(Stream<AmbitionId> ids, Supplier<Rejection> unknown) {
        var loaded = new HashMap<AmbitionId, Aggregate<Ambition>>();
        ids.distinct().sorted(Comparator.comparing(AmbitionId::toString)).forEach(id -> {
            try {
                loaded.put(id, ambitions.load(id.toString()));
            } catch (AggregateNotFoundException | IncompatibleAggregateException e) {
                throw unknown.get();
            }
        });
        return loaded;
    }

    /** If-Match is about the thing that the request names. */
    private static Call whateverItsVersion(Call call) {
        return new Call(call.origin(), null, call.recorded(), null);
    }
}
