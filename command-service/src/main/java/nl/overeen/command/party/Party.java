package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RedactTexts;
import nl.overeen.command.party.PartyCommand.RegisterParty;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.platform.axon.Appointments;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Role;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A partij; functions and mandates are judged by date, so it keeps its facts. */
@Aggregate
class Party {
    @AggregateIdentifier
    private @Nullable PartyId id;

    private final List<Fact> facts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterParty command, Call call) {
        return call.apply(() -> decide(command));
    }

    @CommandHandler
    long handle(AppointFunction command, Call call) {
        return call.apply(() -> decide(command, call.day()));
    }

    @CommandHandler
    long handle(EndFunction command, Call call) {
        return call.apply(() -> decide(command, call.day()));
    }

    @CommandHandler
    long handle(GrantMandate command, Call call) {
        return call.apply(() -> decide(command, call.day(), call.origin().actor()));
    }

    @CommandHandler
    long handle(RevokeMandate command, Call call) {
        return call.apply(() -> decide(command, call.day()));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<PartyEvent> decide(RegisterParty command) {
        if (id != null) throw rule("partij.bestaat-al", "Er is al een partij met dit nummer.");
        return List.of(new Registered(command.id(), command.kind(), command.name(), command.code()));
    }

    private List<PartyEvent> decide(AppointFunction command, LocalDate day) {
        if (!command.role().isForParty())
            throw rule("functie.rol-past-niet", "Deze rol hoort bij de samenwerking, niet bij een partij.");
        Appointments.checkNew(facts, command.function());
        return List.of(new FunctionAppointed(
                command.function(),
                command.person(),
                command.role(),
                command.title(),
                Appointments.period(day, command.until())));
    }

    private List<PartyEvent> decide(EndFunction command, LocalDate day) {
        Appointments.checkEndable(facts, command.function(), day);
        return List.of(new FunctionEnded(command.function()));
    }

    private List<PartyEvent> decide(GrantMandate command, LocalDate day, PersonId actor) {
        if (facts.stream().anyMatch(fact -> grants(fact, command.mandate())))
            throw rule("mandaat.bestaat-al", "Er is al een mandaat met dit nummer.");
        Function function = Functions.on(facts, day).stream()
                .filter(candidate -> candidate.id().equals(command.function()) && candidate.role() == Role.DELEGATE)
                .findFirst()
                .orElseThrow(() -> rule(
                        "mandaat.functie-onbekend",
                        "Een mandaat kan alleen naar een gedelegeerde die op die dag in functie is."));
        if (function.person().equals(actor))
            throw rule("mandaat.voor-uzelf", "U kunt geen mandaat voor uzelf vastleggen. Vraag dit aan een ander.");
        return List.of(new MandateGranted(
                command.mandate(),
                command.function(),
                command.collaboration(),
                command.scope(),
                Appointments.period(day, command.until()),
                command.ground()));
    }

    private List<PartyEvent> decide(RevokeMandate command, LocalDate day) {
        if (facts.stream().noneMatch(fact -> grants(fact, command.mandate()))) throw notFound();
        if (Mandates.on(facts, day).stream().noneMatch(valid -> valid.mandate().equals(command.mandate())))
            throw rule("mandaat.niet-geldig", "Dit mandaat geldt niet op die dag.");
        return List.of(new MandateRevoked(command.mandate()));
    }

    private static boolean grants(Fact fact, MandateId mandate) {
        return fact.event() instanceof MandateGranted granted
                && granted.mandate().equals(mandate);
    }

    @EventSourcingHandler
    void evolve(PartyEvent event, Fact fact) {
        if (event instanceof Registered registered)
            id = registered.party(); // its own id is not known before this, and no day judges it
        else facts.add(fact);
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        facts.add(fact);
    }
}
