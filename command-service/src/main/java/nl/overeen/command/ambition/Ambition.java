package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overeen.command.ambition.AmbitionCommand.AmendAmbition;
import nl.overeen.command.ambition.AmbitionCommand.MergeAmbitions;
import nl.overeen.command.ambition.AmbitionCommand.ProposeAmbition;
import nl.overeen.command.ambition.AmbitionCommand.RedactTexts;
import nl.overeen.command.ambition.AmbitionCommand.ShareDraft;
import nl.overeen.command.ambition.AmbitionCommand.WithdrawAmbition;
import nl.overeen.command.ambition.execution.Execution;
import nl.overeen.command.ambition.execution.ExecutionCommand.AssignTrekker;
import nl.overeen.command.ambition.execution.ExecutionCommand.RecordMeasurement;
import nl.overeen.command.ambition.execution.ExecutionCommand.ReportProgress;
import nl.overeen.command.ambition.execution.ExecutionCommand.VoidFact;
import nl.overeen.command.ambition.execution.Succession;
import nl.overeen.command.ambition.text.Distribution;
import nl.overeen.command.ambition.text.References;
import nl.overeen.command.ambition.text.Wording;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An ambitie: one line of the agenda. Leaves deciding about its text to {@link Wording}, about the rest to {@link Execution}. */
@Aggregate
class Ambition {
    @AggregateIdentifier
    private @Nullable AmbitionId id;

    private @Nullable Wording wording;
    private final List<Fact> execution = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ProposeAmbition command, Call call, Streams streams) {
        return call.apply(() -> {
            if (id != null) throw rule("ambitie.bestaat-al", "Er is al een ambitie met dit nummer.");
            new References(command.id(), command.collaboration(), command.proposer(), command.draft(), call.day())
                    .check(command.content(), null, streams);
            return List.of(new Proposed(
                    command.id(), command.collaboration(), command.proposer(), command.draft(), command.content()));
        });
    }

    @CommandHandler
    long handle(ShareDraft command, Call call, Streams streams) {
        Wording text = seen(call);
        return call.apply(() -> {
            var shared = text.share(call.day());
            new References(text.ambition(), text.collaboration(), call.origin().party(), false, call.day())
                    .checkLinks(text.content(), null, streams);
            return List.of(shared);
        });
    }

    @CommandHandler
    long handle(AmendAmbition command, Call call, Streams streams) {
        Wording text = seen(call);
        return call.apply(() -> {
            var amended = text.amend(command.content(), command.resume(), call.day());
            new References(text.ambition(), text.collaboration(), call.origin().party(), text.draft(), call.day())
                    .check(command.content(), text.content(), streams);
            return List.of(amended);
        });
    }

    @CommandHandler
    long handle(WithdrawAmbition command, Call call) {
        Wording text = seen(call);
        return call.apply(() -> List.of(text.withdraw(call.day())));
    }

    @CommandHandler
    long handle(AssignTrekker command, Call call, Streams streams) {
        Execution now = execution(call);
        return call.apply(() -> List.of(now.assign(command, call, streams)));
    }

    @CommandHandler
    long handle(ReportProgress command, Call call) {
        Execution now = execution(call);
        return call.apply(() -> List.of(now.report(command, call.day())));
    }

    @CommandHandler
    long handle(RecordMeasurement command, Call call) {
        Execution now = execution(call);
        return call.apply(() -> List.of(now.record(command, call.day())));
    }

    @CommandHandler
    long handle(VoidFact command, Call call) {
        Execution now = execution(call);
        return call.apply(() -> List.of(now.expire(call)));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    /** Goes up in others, of which each must {@link #absorb} its part in the same transaction. */
    long merge(MergeAmbitions command, Call call) {
        Wording text = seen(call);
        return call.apply(() -> {
            var merged = text.merge(command.carried(), command.dropped(), call.day());
            new Distribution(command.id(), command.carried(), command.dropped()).check(text.content());
            return List.of(merged);
        });
    }

    void absorb(Wording source, Carried carried, Call call) {
        call.apply(() -> List.of(wording().absorb(source, carried, call.day())));
    }

    void handOver(Succession succession, Call call) {
        call.apply(() -> List.of(new Execution(wording(), execution).handOver(succession)));
    }

    Wording wording() {
        return Objects.requireNonNull(wording);
    }

    private Wording seen(Call call) {
        wording().checkVisible(call.origin());
        return wording();
    }

    private Execution execution(Call call) {
        return new Execution(seen(call), call.judged(execution));
    }

    @EventSourcingHandler
    void evolve(AmbitionEvent event, Fact fact) {
        switch (event) {
            case Proposed proposed -> {
                id = proposed.ambition();
                wording = Wording.of(proposed, fact.origin().effective().lastDay());
            }
            case RevisionEvent next ->
                wording = wording().after(next, fact.origin().effective().lastDay());
            case ExecutionEvent ignored -> execution.add(fact);
        }
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        execution.add(fact);
    }
}
