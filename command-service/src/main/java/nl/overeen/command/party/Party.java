package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.NameContact;
import nl.overeen.command.party.PartyCommand.RedactTexts;
import nl.overeen.command.party.PartyCommand.RegisterParty;
import nl.overeen.command.party.PartyCommand.RenameParty;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.SucceedParty;
import nl.overeen.command.party.PartyCommand.VoidFact;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.axon.Appointments;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.Successions;
import nl.overeen.events.time.AsOf;
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

/** A partij; its name, functions and mandates are judged by date, so it keeps its facts. */
@Aggregate
class Party {
    @AggregateIdentifier
    private @Nullable PartyId id;

    private String name = "";
    private final List<Fact> facts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterParty command, Call call) {
        return call.apply(() -> decide(command));
    }

    @CommandHandler
    long handle(RenameParty command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call.day()));
    }

    @CommandHandler
    long handle(SucceedParty command, Call call, Streams streams) {
        return call.apply(() -> decide(command, call.judged(facts), call.day(), streams));
    }

    @CommandHandler
    long handle(AppointFunction command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call));
    }

    @CommandHandler
    long handle(EndFunction command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call));
    }

    @CommandHandler
    long handle(GrantMandate command, Call call) {
        return call.apply(() -> new Authority(call.judged(facts)).decide(command, call));
    }

    @CommandHandler
    long handle(RevokeMandate command, Call call) {
        return call.apply(() -> new Authority(call.judged(facts)).decide(command, call));
    }

    @CommandHandler
    long handle(EntrustRepresentation command, Call call, Streams streams) {
        return call.apply(() -> new Authority(call.judged(facts)).decide(command, call, streams));
    }

    @CommandHandler
    long handle(WithdrawRepresentation command, Call call, Streams streams) {
        return call.apply(() -> new Authority(call.judged(facts)).decide(command, call, streams));
    }

    @CommandHandler
    long handle(NameContact command, Call call) {
        return call.apply(() -> decide(command, call.judged(facts), call.day()));
    }

    @CommandHandler
    long handle(VoidFact command, Call call, Streams streams) {
        return call.apply(() -> new Authority(facts).expire(call, streams));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<PartyEvent> decide(RegisterParty command) {
        if (id != null) throw rule("partij.bestaat-al", "Er is al een partij met dit nummer.");
        return List.of(new Registered(command.id(), command.kind(), command.name(), command.code()));
    }

    private List<PartyEvent> decide(RenameParty command, List<Fact> judged, LocalDate day) {
        if (command.name().equals(nameOn(judged, day)))
            throw rule("partij.naam-ongewijzigd", "De partij heet op die dag al zo.");
        return List.of(new Renamed(command.name()));
    }

    private List<PartyEvent> decide(SucceedParty command, List<Fact> judged, LocalDate day, Streams streams) {
        if (Successions.of(AsOf.select(judged, LocalDate.MAX, Instant.MAX)).isPresent())
            throw rule("partij.al-opgevolgd", "Deze partij is al opgevolgd.");
        if (command.successors().contains(command.id()))
            throw rule("partij.volgt-zichzelf-op", "Een partij kan niet door zichzelf worden opgevolgd.");
        for (PartyId successor : command.successors()) Authority.checkStanding(streams.party(successor), day);
        return List.of(new Succeeded(command.successors()));
    }

    private List<PartyEvent> decide(AppointFunction command, List<Fact> judged, Call call) {
        Authority.checkStanding(judged, call.day());
        Function given = Appointments.given(judged, command.appointment(), call.day(), true);
        new Oneself(judged).checkAppointed(given, call);
        return List.of(new FunctionAppointed(given.id(), given.person(), given.role(), given.title(), given.period()));
    }

    private List<PartyEvent> decide(EndFunction command, List<Fact> judged, Call call) {
        Appointments.checkEndable(judged, command.function(), call.day());
        new Oneself(judged).checkRestored(call);
        return List.of(new FunctionEnded(command.function()));
    }

    private List<PartyEvent> decide(NameContact command, List<Fact> judged, LocalDate day) {
        if (Functions.on(judged, day).stream()
                .noneMatch(function -> function.id().equals(command.function())))
            throw rule(
                    "aanspreekpunt.functie-niet-geldig",
                    "Een aanspreekpunt is een functie van deze partij die op die dag geldt.");
        return List.of(new ContactNamed(command.collaboration(), command.function()));
    }

    private String nameOn(List<Fact> judged, LocalDate day) {
        String known = name;
        for (Fact fact : AsOf.select(judged, day, Instant.MAX))
            if (fact.event() instanceof Renamed renamed) known = renamed.name();
        return known;
    }

    @EventSourcingHandler
    void evolve(PartyEvent event, Fact fact) {
        if (event instanceof Registered registered) {
            id = registered.party(); // its own id is not known before this, and no day judges it
            name = registered.name();
        } else facts.add(fact);
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        facts.add(fact);
    }
}
