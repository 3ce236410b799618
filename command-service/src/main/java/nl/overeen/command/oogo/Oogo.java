package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.ReconveneOogo;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.collaboration.Procedures;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.AsOf;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An OOGO: gathers what a decision needs to know, and leaves deciding to the records beside it. */
@Aggregate
class Oogo extends OogoAfterwards {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(ConveneOogo command, Call call, Streams streams, Claims claims) {
        return call.apply(() -> {
            int procedure = procedure(command.collaboration(), command.day(), streams);
            var events = call.replaced() == null
                    ? preparation(call).convene(command, procedure)
                    : preparation(call).correct(command, procedure);
            if (call.replaced() != null)
                checkPins(streams, meeting().moved() ? meeting().day() : command.day());
            if (!claims.claim(
                    command.collaboration().value(),
                    Claims.OOGO,
                    command.name(),
                    command.id().value()))
                throw rule("oogo.naam-bestaat-al", "Er is al een OOGO met deze naam in deze samenwerking.");
            return events;
        });
    }

    @CommandHandler
    long handle(ReconveneOogo command, Call call, Streams streams) {
        return call.apply(() -> {
            CollaborationId collaboration = meeting().known().collaboration();
            var events = preparation(call).reconvene(command, procedure(collaboration, command.day(), streams));
            checkPins(streams, command.day());
            return events;
        });
    }

    @CommandHandler
    long handle(OogoCommand.CancelOogo command, Call call) {
        return call.apply(() -> preparation(call).cancel());
    }

    @CommandHandler
    long handle(OogoCommand.TableItem command, Call call, Streams streams) {
        return call.apply(() -> {
            pins(command.texts(), streams, meeting().day());
            return preparation(call).table(command);
        });
    }

    @CommandHandler
    long handle(OogoCommand.RetableItem command, Call call, Streams streams) {
        return call.apply(() -> {
            pins(command.texts(), streams, meeting().day());
            return preparation(call).retable(command);
        });
    }

    @CommandHandler
    long handle(OogoCommand.WithdrawItem command, Call call) {
        return call.apply(() -> preparation(call).withdraw(command));
    }

    @CommandHandler
    long handle(OogoCommand.OrderItems command, Call call) {
        return call.apply(() -> preparation(call).order(command));
    }

    @CommandHandler
    long handle(OogoCommand.OpenOogo command, Call call) {
        return call.apply(() -> new Minutes(meeting()).open(call.recorded()));
    }

    @CommandHandler
    long handle(OogoCommand.AgreeInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.AGREED, command.say(), null));
    }

    @CommandHandler
    long handle(OogoCommand.AgreeWithReservationInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams)
                .take(Position.AGREED_WITH_RESERVATION, command.say(), command.ratifyBefore()));
    }

    @CommandHandler
    long handle(OogoCommand.DisagreeInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.DISAGREED, command.say(), null));
    }

    @CommandHandler
    long handle(OogoCommand.HoldInOogo command, Call call, Streams streams) {
        return call.apply(() -> positions(command.say(), call, streams).take(Position.HELD, command.say(), null));
    }

    @CommandHandler
    long handle(MinutesCommand.NoteAttendance command, Call call, Streams streams) {
        return call.apply(() -> minutes(call).note(command, asked(streams, Set.of())));
    }

    @CommandHandler
    long handle(MinutesCommand.RecordDiscussion command, Call call) {
        return call.apply(() -> minutes(call).discuss(command));
    }

    @CommandHandler
    long handle(MinutesCommand.RecordCommitment command, Call call, Streams streams) {
        Convened oogo = meeting().known();
        return call.apply(() ->
                minutes(call).promise(command, Members.on(streams.facts(oogo.collaboration()), oogo.day())));
    }

    @CommandHandler
    long handle(ConcludeItem command, Call call, Streams streams, Claims claims) {
        return call.apply(() -> {
            Convened oogo = meeting().known();
            var rule = Procedures.rule(streams.facts(oogo.collaboration()), oogo.procedure());
            var asked = asked(streams, meeting().positioned(command.item()));
            @Nullable Meeting next = command.heldTo() == null ? null : Meeting.of(streams.facts(command.heldTo()));
            var concluded = new Conclusion(meeting(), rule, asked).conclude(command, next);
            claims.claim(
                    concluded.decision().value(),
                    Claims.DECISION,
                    concluded.number(),
                    oogo.oogo().value());
            return List.of(concluded);
        });
    }

    @CommandHandler
    long handle(OogoCommand.CloseOogo command, Call call) {
        return call.apply(() -> new Minutes(meeting()).close());
    }

    private void checkPins(Streams streams, LocalDate day) {
        for (Item item : meeting().items().values())
            if (item.state() == Item.State.OPEN) pins(item.texts(), streams, day);
    }

    /** What is written down of a meeting has its day, also when it is said again. */
    private Minutes minutes(Call call) {
        if (call.replaced() != null && !call.day().equals(meeting().day()))
            throw input("geldtOp.andere-dag", "Dit geldt op de dag van het OOGO zelf.");
        return new Minutes(meeting(call));
    }

    private Preparation preparation(Call call) {
        return new Preparation(meeting(), call.day());
    }

    private Positions positions(Say say, Call call, Streams streams) {
        Meeting meeting = meeting();
        meeting.checkOpened();
        Pins pins = pins(meeting.open(say.item()).texts(), streams, meeting.day());
        var grounds = new Grounds(meeting.known().collaboration(), meeting.day(), pins);
        return new Positions(meeting, asked(streams, Set.of()), grounds, call.origin(), streams);
    }

    /** The version of the procedure that holds on a day; 0 before the first. */
    private static int procedure(CollaborationId collaboration, LocalDate day, Streams streams) {
        return Procedures.of(AsOf.select(streams.facts(collaboration), day, Instant.MAX))
                .map(ProcedureLaidDown::version)
                .orElse(0);
    }
}
