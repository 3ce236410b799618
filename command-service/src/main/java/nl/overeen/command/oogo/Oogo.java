package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.util.List;
import java.util.Set;
import nl.overeen.command.oogo.OogoCommand.AgreeInOogo;
import nl.overeen.command.oogo.OogoCommand.AgreeWithReservationInOogo;
import nl.overeen.command.oogo.OogoCommand.CloseOogo;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.DisagreeInOogo;
import nl.overeen.command.oogo.OogoCommand.HoldInOogo;
import nl.overeen.command.oogo.OogoCommand.OpenOogo;
import nl.overeen.command.oogo.OogoCommand.RedactTexts;
import nl.overeen.command.oogo.OogoCommand.RetableItem;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.oogo.OogoCommand.WithdrawItem;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.Origin;
import nl.overeen.events.time.TextsRedacted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An OOGO: gathers what a decision needs to know, and leaves deciding to {@link Meeting} and {@link Positions}. */
@Aggregate
class Oogo {
    @AggregateIdentifier
    private @Nullable OogoId id;

    private Meeting meeting = Meeting.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ConveneOogo command, Call call, Claims claims) {
        return call.apply(() -> {
            var events = meeting.convene(command, call.day());
            if (!claims.claim(
                    command.collaboration().value(),
                    "oogo",
                    command.name(),
                    command.id().value()))
                throw rule("oogo.naam-bestaat-al", "Er is al een OOGO met deze naam in deze samenwerking.");
            return events;
        });
    }

    @CommandHandler
    long handle(TableItem command, Call call, Streams streams) {
        return call.apply(() -> {
            pins(command.texts(), streams);
            return meeting.table(command, call.day());
        });
    }

    @CommandHandler
    long handle(RetableItem command, Call call, Streams streams) {
        return call.apply(() -> {
            pins(command.texts(), streams);
            return meeting.retable(command, call.day());
        });
    }

    @CommandHandler
    long handle(WithdrawItem command, Call call) {
        return call.apply(() -> meeting.withdraw(command, call.day()));
    }

    @CommandHandler
    long handle(OpenOogo command, Call call) {
        return call.apply(() -> meeting.open(call.recorded()));
    }

    @CommandHandler
    long handle(AgreeInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.AGREED, command.say(), null));
    }

    @CommandHandler
    long handle(AgreeWithReservationInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams)
                .take(Position.AGREED_WITH_RESERVATION, command.say(), command.ratifyBefore()));
    }

    @CommandHandler
    long handle(DisagreeInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.DISAGREED, command.say(), null));
    }

    @CommandHandler
    long handle(HoldInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.HELD, command.say(), null));
    }

    @CommandHandler
    long handle(ConcludeItem command, Call call, Streams streams) {
        return call.apply(() -> meeting.conclude(
                command, seats(streams, meeting.positioned(command.item())), convened(command.heldTo(), streams)));
    }

    @CommandHandler
    long handle(CloseOogo command, Call call) {
        return call.apply(() -> meeting.close());
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private Positions positions(Say say, Call call, Streams streams) {
        meeting.checkOpened();
        Pins pins = pins(meeting.open(say.item()).texts(), streams);
        var grounds = new Grounds(meeting.known().collaboration(), meeting.day(), pins, seats(streams, Set.of()));
        return new Positions(meeting, grounds, call.origin());
    }

    private List<Seat> seats(Streams streams, Set<PartyId> positioned) {
        return Seat.at(streams, meeting.known().collaboration(), meeting.day(), positioned);
    }

    private Pins pins(List<PinnedText> texts, Streams streams) {
        return Pins.of(texts, streams, meeting.known().collaboration(), meeting.day());
    }

    private boolean convened(@Nullable OogoId other, Streams streams) {
        return other != null
                && streams.facts(other).stream()
                        .anyMatch(fact -> fact.event() instanceof Convened convened
                                && convened.collaboration()
                                        .equals(meeting.known().collaboration()));
    }

    @EventSourcingHandler
    void evolve(OogoEvent event, Origin origin) {
        meeting = meeting.evolve(event, origin.effective().lastDay());
        id = meeting.known().oogo();
    }
}
