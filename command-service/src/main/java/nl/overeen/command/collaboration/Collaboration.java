package nl.overeen.command.collaboration;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.command.collaboration.CollaborationCommand.AdmitParty;
import nl.overeen.command.collaboration.CollaborationCommand.AppointFunction;
import nl.overeen.command.collaboration.CollaborationCommand.EndFunction;
import nl.overeen.command.collaboration.CollaborationCommand.Found;
import nl.overeen.command.collaboration.CollaborationCommand.RedactTexts;
import nl.overeen.command.collaboration.CollaborationCommand.ReleaseParty;
import nl.overeen.command.collaboration.CollaborationCommand.VoidFact;
import nl.overeen.command.collaboration.FoundationCommand.ArrangeConsultation;
import nl.overeen.command.collaboration.FoundationCommand.DefineTheme;
import nl.overeen.command.collaboration.FoundationCommand.DraftPrinciples;
import nl.overeen.command.collaboration.FoundationCommand.FormulateVision;
import nl.overeen.command.collaboration.FoundationCommand.LayDownProcedure;
import nl.overeen.command.collaboration.FoundationCommand.RetireTheme;
import nl.overeen.command.collaboration.FoundationCommand.ReviseTheme;
import nl.overeen.command.platform.axon.Appointments;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.access.Function;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionAppointed;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionEnded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
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

/** A samenwerking; who sits at its table and on what it rests is judged by date, so it keeps its facts. */
@Aggregate
class Collaboration {
    @AggregateIdentifier
    private @Nullable CollaborationId id;

    private final List<Fact> facts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(Found command, Call call) {
        return call.apply(() -> decide(command));
    }

    @CommandHandler
    long handle(AdmitParty command, Call call, Streams streams, Claims claims) {
        return call.apply(() -> {
            var admitted = decide(command, call.judged(facts), call.day(), streams);
            // told from the party: at which tables it ever sat
            claims.claim(
                    command.party().value(),
                    Claims.TABLE,
                    command.id().toString(),
                    command.id().value());
            return admitted;
        });
    }

    @CommandHandler
    long handle(ReleaseParty command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call.day()));
    }

    @CommandHandler
    long handle(AppointFunction command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call.day()));
    }

    @CommandHandler
    long handle(EndFunction command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call.day()));
    }

    @CommandHandler
    long handle(LayDownProcedure command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call.day()));
    }

    @CommandHandler
    long handle(DefineTheme command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command));
    }

    @CommandHandler
    long handle(ReviseTheme command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call.day()));
    }

    @CommandHandler
    long handle(RetireTheme command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call.day()));
    }

    @CommandHandler
    long handle(FormulateVision command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call));
    }

    @CommandHandler
    long handle(DraftPrinciples command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call));
    }

    @CommandHandler
    long handle(ArrangeConsultation command, Call call) {
        return call.apply(() -> new Foundation(call.judged(facts)).decide(command, call));
    }

    @CommandHandler
    long handle(VoidFact command, Call call) {
        return call.apply(() -> List.of(new FactVoided()));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<CollaborationEvent> decide(Found command) {
        if (id != null) throw rule("samenwerking.bestaat-al", "Er is al een samenwerking met dit nummer.");
        return List.of(new Founded(command.id(), command.name()));
    }

    private List<CollaborationEvent> decide(AdmitParty command, List<Fact> judged, LocalDate day, Streams streams) {
        streams.party(command.party());
        if (Members.on(judged, day).contains(command.party()))
            throw rule("samenwerking.partij-al-lid", "Deze partij zit op die dag al aan tafel.");
        return List.of(new PartyAdmitted(command.party()));
    }

    private List<CollaborationEvent> decide(ReleaseParty command, List<Fact> judged, LocalDate day) {
        if (!Members.on(judged, day).contains(command.party()))
            throw rule("samenwerking.partij-geen-lid", "Deze partij zit op die dag niet aan tafel.");
        return List.of(new PartyReleased(command.party()));
    }

    private List<CollaborationEvent> decide(AppointFunction command, List<Fact> judged, LocalDate day) {
        Function given = Appointments.given(judged, command.appointment(), day, false);
        return List.of(new FunctionAppointed(given.id(), given.person(), given.role(), given.title(), given.period()));
    }

    private List<CollaborationEvent> decide(EndFunction command, List<Fact> judged, LocalDate day) {
        Appointments.checkEndable(judged, command.function(), day);
        return List.of(new FunctionEnded(command.function()));
    }

    @EventSourcingHandler
    void evolve(CollaborationEvent event, Fact fact) {
        if (event instanceof Founded founded)
            id = founded.collaboration(); // its own id is not known before this, and no day judges it
        else facts.add(fact);
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        facts.add(fact);
    }
}
