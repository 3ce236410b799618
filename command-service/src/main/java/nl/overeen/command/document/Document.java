package nl.overeen.command.document;

import static nl.overeen.command.platform.axon.Rejection.forbidden;
import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.overeen.command.document.DocumentCommand.RecordStep;
import nl.overeen.command.document.DocumentCommand.RedactTexts;
import nl.overeen.command.document.DocumentCommand.RegisterDocument;
import nl.overeen.command.document.DocumentCommand.RegisterVersion;
import nl.overeen.command.document.DocumentCommand.VoidFact;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.document.DocumentEvent.Registered;
import nl.overeen.events.document.DocumentEvent.StepRecorded;
import nl.overeen.events.document.DocumentEvent.VersionRegistered;
import nl.overeen.events.document.VersionEvent;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.Origin;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Role;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A document: a reference to a text that is kept elsewhere; it keeps from which day each version is there. */
@Aggregate
class Document {
    @AggregateIdentifier
    private @Nullable DocumentId id;

    private @Nullable Registered registered;
    private final List<LocalDate> versions = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RegisterDocument command, Call call) {
        return call.apply(() -> decide(command, call.origin().party()));
    }

    @CommandHandler
    long handle(RegisterVersion command, Call call) {
        return call.apply(() -> decide(command, call.origin()));
    }

    @CommandHandler
    long handle(RecordStep command, Call call, Streams streams) {
        return call.apply(() -> decide(command, call.day(), members(streams, call.day())));
    }

    @CommandHandler
    long handle(VoidFact command, Call call) {
        return call.apply(() -> List.of(new FactVoided()));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<DocumentEvent> decide(RegisterDocument command, @Nullable PartyId owner) {
        if (id != null) throw rule("document.bestaat-al", "Er is al een document met dit nummer.");
        return List.of(new Registered(command.id(), command.collaboration(), owner, command.kind(), command.version()));
    }

    private List<DocumentEvent> decide(RegisterVersion command, Origin origin) {
        boolean own =
                origin.party() != null && origin.party().equals(registered().owner());
        if (!own && origin.role() != Role.SECRETARY)
            throw forbidden("Alleen de partij van dit document of de secretaris voegt een versie toe.");
        if (origin.effective().lastDay().isBefore(versions.getLast()))
            throw rule(
                    "document.eerder-dan-laatste-versie",
                    "Er is een versie die later geldt. Een nieuwe versie kan niet gelden vanaf een dag daarvoor.");
        return List.of(new VersionRegistered(versions.size() + 1, registered().kind(), command.version()));
    }

    private List<DocumentEvent> decide(RecordStep command, LocalDate day, Set<PartyId> members) {
        if (command.parties().isEmpty() && command.to() == null)
            throw input("stap.voor-wie-ontbreekt", "Noem de partijen, of zeg in woorden om wie het gaat.");
        int number = command.revision();
        boolean there = number <= versions.size() && !versions.get(number - 1).isAfter(day);
        if (!there)
            throw rule(
                    "document.versie-onbekend",
                    "Versie " + number + " is er niet, of nog niet op de dag van deze stap.");
        if (!members.containsAll(command.parties()))
            throw rule("stap.partij-niet-aan-tafel", "Een van deze partijen zit op die dag niet aan tafel.");
        return List.of(new StepRecorded(
                command.revision(), command.kind(), command.parties(), command.to(), command.outcome()));
    }

    private Set<PartyId> members(Streams streams, LocalDate day) {
        return Set.copyOf(Members.on(streams.facts(registered().collaboration()), day));
    }

    private Registered registered() {
        return Objects.requireNonNull(registered);
    }

    @EventSourcingHandler
    void evolve(DocumentEvent event, Origin origin) {
        if (event instanceof Registered first) {
            id = first.document();
            registered = first;
        }
        if (event instanceof VersionEvent) versions.add(origin.effective().lastDay());
    }
}
