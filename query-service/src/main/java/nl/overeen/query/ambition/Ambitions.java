package nl.overeen.query.ambition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Absorbed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.AmbitionLine.Besluit;
import nl.overeen.query.ambition.AmbitionLine.Einde;
import nl.overeen.query.ambition.AmbitionLine.Indiener;
import nl.overeen.query.ambition.AmbitionLine.OpenWijziging;
import nl.overeen.query.ambition.AmbitionLine.Overgenomen;
import nl.overeen.query.ambition.AmbitionLine.Verwant;
import nl.overeen.query.ambition.execution.Actiestand;
import nl.overeen.query.ambition.execution.Executions;
import nl.overeen.query.ambition.execution.Indicatorstand;
import nl.overeen.query.ambition.execution.Leads;
import nl.overeen.query.ambition.text.AmbitionText;
import org.jspecify.annotations.Nullable;

/** The ambitions of a region at a moment, with all that a line of the agenda says of them. */
record Ambitions(
        Map<UUID, Revisions> all,
        Decided decided,
        Executions executions,
        Leads leads,
        Map<PartyId, Registered> parties) {

    /** @param facts that count, in the order of {@link nl.overeen.events.time.AsOf} */
    static Map<UUID, Revisions> in(List<Fact> facts) {
        var streams = new LinkedHashMap<String, @Nullable Revisions>();
        for (Fact fact : facts) streams.compute(fact.id().stream(), (stream, before) -> Revisions.fold(before, fact));
        var ambitions = new LinkedHashMap<UUID, Revisions>();
        for (Revisions one : streams.values()) ambitions.put(one.ambition().value(), one);
        return ambitions;
    }

    long rank(Revisions ambition) {
        return decided.rank(ambition.ambition().value(), decided.status(ambition));
    }

    AmbitionLine line(Revisions ambition, long version, int number) {
        UUID id = ambition.ambition().value();
        @Nullable Decision deciding = decided.decision(id);
        Revisions.Revision shown = decided.shown(ambition);
        Revisions.Revision newest = ambition.newest();
        Status status = decided.status(ambition);
        boolean adopted = deciding != null && deciding.adopts();
        return new AmbitionLine(
                id,
                version,
                number,
                status,
                shown.number(),
                deciding == null ? null : Besluit.of(deciding),
                newest.number() > shown.number()
                        ? new OpenWijziging(newest.number(), newest.content().ending() != null)
                        : null,
                new Indiener(ambition.proposer().value(), AmbitionText.name(ambition.proposer(), parties)),
                AmbitionText.of(shown.content(), parties).led(leads.last(executions.leads(id.toString()))),
                progress(id, shown.content(), adopted),
                measurements(id, shown.content(), adopted),
                end(status, shown),
                taken(ambition, shown));
    }

    private List<Actiestand> progress(UUID id, Content shown, boolean adopted) {
        Set<ActionId> own = new LinkedHashSet<>();
        for (Action action : shown.actions()) own.add(action.id());
        Set<ActionId> named = new LinkedHashSet<>(own);
        named.addAll(executions.actions(id.toString()));
        var lines = new ArrayList<Actiestand>();
        for (ActionId action : named)
            if (!executions.progress(action).isEmpty())
                lines.add(Actiestand.of(executions.progress(action).getLast(), adopted && own.contains(action)));
        return List.copyOf(lines);
    }

    private List<Indicatorstand> measurements(UUID id, Content shown, boolean adopted) {
        Set<IndicatorId> own = new LinkedHashSet<>();
        for (Goal goal : shown.goals()) for (Indicator indicator : goal.indicators()) own.add(indicator.id());
        Set<IndicatorId> named = new LinkedHashSet<>(own);
        named.addAll(executions.indicators(id.toString()));
        return named.stream()
                .map(indicator -> Indicatorstand.of(
                        indicator, executions.measurements(indicator), adopted && own.contains(indicator)))
                .toList();
    }

    private @Nullable Einde end(Status status, Revisions.Revision shown) {
        if (!status.isEnd()) return null;
        Ending ending = Objects.requireNonNull(shown.content().ending());
        return new Einde(
                ending.into().stream().map(into -> verwant(into.value())).toList(),
                shown.fact().origin().reason());
    }

    private List<Overgenomen> taken(Revisions ambition, Revisions.Revision shown) {
        return ambition.byNumber().values().stream()
                .filter(revision ->
                        revision.number() <= shown.number() && revision.fact().event() instanceof Absorbed)
                .map(revision -> new Overgenomen(
                        verwant(((Absorbed) revision.fact().event()).from().value()),
                        revision.number(),
                        revision.fact().origin().reason()))
                .toList();
    }

    private Verwant verwant(UUID id) {
        @Nullable Revisions other = all.get(id);
        return new Verwant(id, other == null ? null : other.newest().content().title());
    }
}
