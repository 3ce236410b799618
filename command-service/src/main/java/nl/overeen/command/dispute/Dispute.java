package nl.overeen.command.dispute;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overeen.command.dispute.DisputeCommand.RaiseDispute;
import nl.overeen.command.dispute.DisputeCommand.ReceiveAdvice;
import nl.overeen.command.dispute.DisputeCommand.RedactTexts;
import nl.overeen.command.dispute.DisputeCommand.SettleDispute;
import nl.overeen.command.dispute.DisputeCommand.SubmitStatement;
import nl.overeen.command.dispute.DisputeCommand.VoidFact;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.dispute.DisputeEvent;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.dispute.DisputeEvent.StatementSubmitted;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.PartyId;
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

/** A geschil: what follows when the parties do not agree; nothing in it changes after its settlement. */
@Aggregate
class Dispute {
    @AggregateIdentifier
    private @Nullable DisputeId id;

    private LocalDate raised = LocalDate.MIN;
    private final List<Fact> facts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RaiseDispute command, Call call, Streams streams) {
        return call.apply(() -> decide(
                command,
                call.origin().party(),
                Occasion.on(call.day(), command.oogo(), command.collaboration(), streams)));
    }

    @CommandHandler
    long handle(SubmitStatement command, Call call) {
        return call.apply(() -> {
            checkOpen(call);
            return List.of(new StatementSubmitted(party(call.origin().party()), command.statement()));
        });
    }

    @CommandHandler
    long handle(ReceiveAdvice command, Call call) {
        return call.apply(() -> {
            checkOpen(call);
            return List.of(new AdviceReceived(command.from(), command.advice()));
        });
    }

    @CommandHandler
    long handle(SettleDispute command, Call call) {
        return call.apply(() -> {
            checkOpen(call);
            if (counting(call).stream().anyMatch(fact -> day(fact).isAfter(call.day())))
                throw rule(
                        "geschil.eerder-dan-laatste-stap",
                        "Er is een stap op een latere dag. Een geschil kan niet daarvoor zijn afgehandeld.");
            return List.of(new Settled(command.outcome(), command.decision()));
        });
    }

    /** After the settlement, that is taken back first. */
    @CommandHandler
    long handle(VoidFact command, Call call) {
        return call.apply(() -> {
            checkOpen(call);
            return List.of(new FactVoided());
        });
    }

    @CommandHandler
    long handle(RedactTexts command, Call call) {
        return call.apply(() -> List.of(new TextsRedacted(command.texts())));
    }

    private List<DisputeEvent> decide(RaiseDispute command, @Nullable PartyId party, Occasion occasion) {
        if (id != null) throw rule("geschil.bestaat-al", "Er is al een geschil met dit nummer.");
        if (!occasion.exists()) throw rule("oogo.onbekend", "Dit OOGO is er niet, of nog niet op die dag.");
        if (!occasion.holdsPosition(party))
            throw rule(
                    "geschil.partij-neemt-geen-standpunt",
                    "Uw partij zit op die dag niet aan tafel, of neemt geen standpunt in.");
        if (!occasion.disagreed(command.item()))
            throw rule(
                    "geschil.geen-aanleiding",
                    "Over dit agendapunt is op die dag geen besluit zonder overeenstemming en geen betwist standpunt.");
        return List.of(new Raised(
                command.id(),
                command.collaboration(),
                command.oogo(),
                command.item(),
                party(party),
                command.subject(),
                command.route(),
                due(command, occasion)));
    }

    /** The last day of the term of the route chosen; the route must be one of the procedure, where that names any. */
    private static @Nullable LocalDate due(RaiseDispute command, Occasion occasion) {
        var routes = occasion.routes();
        if (routes.isEmpty()) return null;
        DisputeRoute chosen = routes.stream()
                .filter(route -> route.name().equals(command.route()))
                .findFirst()
                .orElseThrow(() -> rule(
                        "geschil.route-onbekend", "Kies een van de routes uit de procedure die voor dit OOGO geldt."));
        return chosen.termDays() == null ? null : occasion.day().plusDays(chosen.termDays());
    }

    private void checkOpen(Call call) {
        if (counting(call).stream().anyMatch(fact -> fact.event() instanceof Settled))
            throw rule("geschil.afgehandeld", "Dit geschil is afgehandeld. Er kan niets meer in veranderen.");
        if (call.day().isBefore(raised))
            throw rule("geschil.nog-niet-ingediend", "Op die dag was dit geschil nog niet ingediend.");
    }

    private List<Fact> counting(Call call) {
        return AsOf.select(call.judged(facts), LocalDate.MAX, Instant.MAX);
    }

    private static LocalDate day(Fact fact) {
        return fact.origin().effective().lastDay();
    }

    private static PartyId party(@Nullable PartyId acting) {
        return Objects.requireNonNull(acting, "a dispute is between parties");
    }

    @EventSourcingHandler
    void evolve(DisputeEvent event, Fact fact) {
        if (event instanceof Raised first) {
            id = first.dispute();
            raised = day(fact);
        } else facts.add(fact);
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        facts.add(fact);
    }
}
