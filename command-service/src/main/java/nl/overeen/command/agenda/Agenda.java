package nl.overeen.command.agenda;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overeen.command.agenda.AgendaCommand.CloseEdition;
import nl.overeen.command.agenda.AgendaCommand.OpenEdition;
import nl.overeen.command.agenda.AgendaCommand.OrderAmbitions;
import nl.overeen.command.agenda.AgendaCommand.RedactTexts;
import nl.overeen.command.agenda.AgendaCommand.VoidFact;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.agenda.AgendaEvent;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionClosed;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.CollaborationId;
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

/** An agenda: one edition of the ontwikkelagenda, in revisions; which one is in force follows from decisions. */
@Aggregate
class Agenda {
    @AggregateIdentifier
    private @Nullable AgendaId id;

    private @Nullable CollaborationId collaboration;
    private @Nullable Edition edition;
    private int revision;
    private LocalDate changed = LocalDate.MIN;
    private final List<Fact> endings = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(OpenEdition command, Call call, Streams streams) {
        return call.apply(() -> {
            if (id != null) throw rule("agenda.bestaat-al", "Er is al een agenda met dit nummer.");
            new Holding(command.id(), command.collaboration(), call.day()).check(command.edition(), streams);
            return List.of(new EditionOpened(command.id(), command.collaboration(), command.edition()));
        });
    }

    @CommandHandler
    long handle(OrderAmbitions command, Call call, Streams streams) {
        return call.apply(() -> {
            if (command.edition().equals(edition))
                throw rule("agenda.niets-gewijzigd", "Deze wijziging verandert niets aan de agenda.");
            checkDay(call);
            new Holding(command.id(), Objects.requireNonNull(collaboration), call.day())
                    .check(command.edition(), streams);
            return List.of(new AmbitionsOrdered(revision + 1, command.edition()));
        });
    }

    @CommandHandler
    long handle(CloseEdition command, Call call) {
        return call.apply(() -> {
            if (last(call) != null) throw rule("agenda.al-gesloten", "Deze agenda is al gesloten.");
            checkDay(call);
            return List.of(new EditionClosed());
        });
    }

    @CommandHandler
    long handle(VoidFact command, Call call) {
        return call.apply(() -> List.of(new FactVoided()));
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private void checkDay(Call call) {
        LocalDate day = call.day();
        if (day.isBefore(changed))
            throw rule(
                    "agenda.eerder-dan-laatste-wijziging",
                    "De agenda is later nog gewijzigd. Een wijziging kan niet gelden vanaf een dag daarvoor.");
        @Nullable LocalDate last = last(call);
        if (last != null && day.isAfter(last))
            throw rule(
                    "agenda.gesloten", "Deze agenda is gesloten op " + last + ". Daarna verandert er niets meer in.");
    }

    /** Its last day, as all facts known now say. */
    private @Nullable LocalDate last(Call call) {
        return AsOf.select(call.judged(endings), LocalDate.MAX, Instant.MAX).stream()
                .map(fact -> fact.origin().effective().lastDay())
                .findFirst()
                .orElse(null);
    }

    @EventSourcingHandler
    void evolve(AgendaEvent event, Fact fact) {
        switch (event) {
            case EditionOpened opened -> {
                id = opened.agenda();
                collaboration = opened.collaboration();
                revise(opened, fact);
            }
            case AmbitionsOrdered next -> revise(next, fact);
            case EditionClosed ignored -> endings.add(fact);
        }
    }

    private void revise(EditionEvent event, Fact fact) {
        edition = event.edition();
        revision = event.revision();
        changed = fact.origin().effective().lastDay();
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        endings.add(fact);
    }
}
