package nl.overeen.command.evaluation;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.overeen.command.evaluation.EvaluationCommand.DecideFollowUp;
import nl.overeen.command.evaluation.EvaluationCommand.RecordEvaluation;
import nl.overeen.command.evaluation.EvaluationCommand.RedactTexts;
import nl.overeen.command.evaluation.EvaluationCommand.VoidFact;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.evaluation.EvaluationEvent;
import nl.overeen.events.evaluation.EvaluationEvent.FollowUpDecided;
import nl.overeen.events.evaluation.EvaluationEvent.Recorded;
import nl.overeen.events.evaluation.Evidence;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.FactId;
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

/** An evaluatie: a judgement with its evidence, and once what is to follow from it. */
@Aggregate
class Evaluation {
    @AggregateIdentifier
    private @Nullable EvaluationId id;

    private @Nullable CollaborationId collaboration;
    private final List<Fact> facts = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(RecordEvaluation command, Call call, Streams streams) {
        return call.apply(() -> {
            if (id != null && call.replaced() == null)
                throw rule("evaluatie.bestaat-al", "Er is al een evaluatie met dit nummer.");
            return decide(command, new Region(streams, command.collaboration(), call.day()));
        });
    }

    @CommandHandler
    long handle(DecideFollowUp command, Call call, Streams streams) {
        return call.apply(() -> {
            var region = new Region(streams, Objects.requireNonNull(collaboration), call.day());
            return decide(command.followUp(), call.judged(facts), region);
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

    private List<EvaluationEvent> decide(RecordEvaluation command, Region region) {
        if (!region.has(command.subject()))
            throw rule(
                    "evaluatie.onderwerp-onbekend",
                    "Wat u evalueert, is er niet in deze samenwerking, of nog niet op die dag.");
        for (Evidence evidence : command.evidence()) {
            if (evidence.fact() != null && !region.hasFact(evidence.fact()))
                throw rule("bewijs.feit-onbekend", "Een feit waarnaar het bewijs verwijst, is er op die dag niet.");
            if (evidence.document() != null && !region.hasDocument(evidence.document()))
                throw rule(
                        "bewijs.document-onbekend",
                        "Een document waarnaar het bewijs verwijst, is er op die dag niet.");
        }
        return List.of(new Recorded(
                command.id(),
                command.collaboration(),
                command.subject(),
                command.judgement(),
                command.finding(),
                command.grades(),
                command.evidence()));
    }

    private List<EvaluationEvent> decide(FollowUpDecided next, List<Fact> judged, Region region) {
        var counting = AsOf.select(judged, LocalDate.MAX, Instant.MAX);
        if (counting.stream().anyMatch(fact -> fact.event() instanceof FollowUpDecided))
            throw rule("evaluatie.vervolg-al-bepaald", "Het vervolg op deze evaluatie is al bepaald.");
        Fact done = counting.stream()
                .filter(fact -> fact.event() instanceof Recorded)
                .findFirst()
                .orElseThrow(() -> rule("evaluatie.vervallen", "Deze evaluatie is vervallen."));
        if (region.day().isBefore(done.origin().effective().lastDay()))
            throw rule("evaluatie.nog-niet-gedaan", "Het vervolg kan niet gelden van voor de evaluatie zelf.");
        boolean proposed = next.proposal() != null;
        boolean tabled = next.oogo() != null;
        if (proposed != (next.revision() != null) || tabled != (next.item() != null))
            throw input(
                    "vervolg.onvolledig", "Noem een voorstel met zijn revisie, en een OOGO met het agendapunt daarin.");
        if (next.followUp() != FollowUp.CONTINUE && !proposed && !tabled)
            throw input(
                    "vervolg.voorstel-of-agendapunt-ontbreekt",
                    "Noem bij bijstellen of stoppen het voorstel of het agendapunt waarin dat wordt voorgelegd.");
        if (next.proposal() != null && next.revision() != null && !region.hasRevision(next.proposal(), next.revision()))
            throw rule(
                    "vervolg.voorstel-onbekend", "Deze revisie van het voorstel is er niet, of nog niet op die dag.");
        if (next.oogo() != null && next.item() != null && !region.hasItem(next.oogo(), next.item()))
            throw rule(
                    "vervolg.agendapunt-onbekend", "Dit agendapunt staat op die dag niet op de agenda van dat OOGO.");
        return List.of(next);
    }

    @EventSourcingHandler
    void evolve(EvaluationEvent event, Fact fact) {
        if (event instanceof Recorded first) {
            id = first.evaluation();
            collaboration = first.collaboration();
        }
        facts.add(own(fact));
    }

    @EventSourcingHandler
    void evolve(FactVoided event, Fact fact) {
        facts.add(own(fact));
    }

    /** An evaluation that is being recorded does not bear its name in the store yet. */
    private Fact own(Fact fact) {
        var named = new FactId(String.valueOf(id), fact.id().number());
        return new Fact(named, fact.position(), fact.recorded(), fact.origin(), fact.event());
    }
}
