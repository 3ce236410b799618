package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.notFound;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The facts that an OOGO keeps, and what may still happen to it after an item was concluded. */
abstract class OogoAfterwards {
    @AggregateIdentifier
    private @Nullable OogoId id;

    private final List<Fact> facts = new ArrayList<>();

    /** Folded from the facts when it is asked, and kept until the next one. */
    private @Nullable Meeting folded;

    @CommandHandler
    long handle(AfterwardsCommand.ConfirmPosition command, Call call) {
        return call.apply(() -> new Afterwards(meeting(call), call).confirm(command));
    }

    @CommandHandler
    long handle(AfterwardsCommand.ContestPosition command, Call call) {
        return call.apply(() -> new Afterwards(meeting(call), call).contest(command));
    }

    @CommandHandler
    long handle(AfterwardsCommand.JoinDecision command, Call call, Streams streams) {
        return call.apply(() -> {
            @Nullable PartyId party = call.origin().party();
            boolean atTable = party != null && Seat.isHeld(streams, meeting().known(), party, call.day());
            return binding(command.decision(), call, streams).join(command, atTable);
        });
    }

    @CommandHandler
    long handle(AfterwardsCommand.RatifyPosition command, Call call, Streams streams) {
        return call.apply(() -> binding(command.decision(), call, streams).ratify(command));
    }

    @CommandHandler
    long handle(AfterwardsCommand.RefuseRatification command, Call call, Streams streams) {
        return call.apply(() -> binding(command.decision(), call, streams).refuse(command));
    }

    @CommandHandler
    long handle(AfterwardsCommand.ReportBack command, Call call) {
        return call.apply(
                () -> new Afterwards(meeting(call), call).report(command, decision(command.decision(), call.day())));
    }

    @CommandHandler
    long handle(AfterwardsCommand.ReportOnCommitment command, Call call) {
        return call.apply(() -> new Afterwards(meeting(call), call).report(command));
    }

    @CommandHandler
    long handle(OogoCommand.VoidFact command, Call call) {
        return call.apply(() -> new Voiding(meeting(), call).expire());
    }

    @CommandHandler
    long handle(OogoCommand.RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    Meeting meeting() {
        if (folded == null) folded = Meeting.of(facts);
        return folded;
    }

    /** As if what the command replaces were not there. */
    Meeting meeting(Call call) {
        return Meeting.of(call.judged(facts));
    }

    Pins pins(List<PinnedText> texts, Streams streams, LocalDate day) {
        return Pins.of(texts, streams, meeting().known().collaboration(), day);
    }

    List<Seat> asked(Streams streams, Set<PartyId> positioned) {
        return Seat.asked(streams, meeting().known(), positioned);
    }

    /** With all that was recorded of it: a refusal is final from its recording on, whatever its day. */
    private Decision decision(DecisionId named, LocalDate day) {
        return Decisions.of(AsOf.select(facts, Instant.MAX, any -> true), facts, day).inOrder().stream()
                .filter(decision -> decision.concluded().decision().equals(named))
                .findFirst()
                .orElseThrow(() -> notFound());
    }

    private Binding binding(DecisionId named, Call call, Streams streams) {
        Meeting meeting = meeting();
        Decision decision = decision(named, call.day());
        Pins pins = pins(decision.concluded().texts(), streams, meeting.day());
        var grounds = new Grounds(meeting.known().collaboration(), call.day(), pins);
        @Nullable PartyId party = call.origin().party();
        return new Binding(meeting, decision, grounds, party == null ? List.of() : streams.facts(party), call);
    }

    @EventSourcingHandler
    void evolve(OogoEvent event, Fact fact) {
        if (event instanceof Convened convened) id = convened.oogo();
        keep(fact);
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        keep(fact);
    }

    /** An OOGO that is being convened does not bear its name in the store yet. */
    private void keep(Fact fact) {
        var named = new FactId(String.valueOf(id), fact.id().number());
        facts.add(new Fact(named, fact.position(), fact.recorded(), fact.origin(), fact.event()));
        folded = null;
    }
}
