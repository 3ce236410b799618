package nl.overeen.query.evaluations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.Revisions;
import nl.overeen.query.evaluations.IndicatorSeries.Gemetene;
import nl.overeen.query.evaluations.IndicatorSeries.Meetdoel;
import nl.overeen.query.evaluations.IndicatorSeries.Meting;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** Every indicator of a region with what was measured for it. */
final class Measured {
    private final Map<IndicatorId, Found> found = new LinkedHashMap<>();
    private final Map<IndicatorId, List<Meting>> measurements = new LinkedHashMap<>();

    /**
     * An indicator in the text that counts for it.
     *
     * @param in every ambition that ever had it
     */
    private record Found(
            Indicator indicator, Goal goal, Revisions ambition, Revisions.Revision revision, Rank rank, Set<UUID> in) {}

    /** Whose words count, least first: gone, only in a newer revision, of an ambition that ends, or simply there. */
    private enum Rank {
        DROPPED,
        PROPOSED,
        ENDING,
        THERE
    }

    private Measured() {}

    /** @param ambition whose indicators are asked for; all when absent */
    static List<IndicatorSeries> in(Moment moment, Author.Known known, @Nullable UUID ambition) {
        var decisions = moment.decisions();
        var measured = new Measured();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof MeasurementRecorded it) measured.add(it, fact, known);
        for (Revisions one : ambitions(moment)) if (!one.draft()) measured.add(one, decisions);
        return measured.found.values().stream()
                .filter(one -> ambition == null || one.in.contains(ambition))
                .map(one -> measured.series(one, decisions))
                .toList();
    }

    private static List<Revisions> ambitions(Moment moment) {
        var all = new LinkedHashMap<String, @Nullable Revisions>();
        for (Fact fact : moment.facts())
            all.compute(fact.id().stream(), (stream, before) -> Revisions.fold(before, fact));
        var ambitions = new ArrayList<Revisions>();
        for (@Nullable Revisions one : all.values()) if (one != null) ambitions.add(one);
        return ambitions;
    }

    private void add(MeasurementRecorded it, Fact fact, Author.Known known) {
        measurements
                .computeIfAbsent(it.indicator(), any -> new ArrayList<>())
                .add(new Meting(
                        fact.id(),
                        fact.origin().effective(),
                        it.value(),
                        it.reached(),
                        it.source(),
                        it.note(),
                        known.author(fact.origin()),
                        fact.recorded()));
    }

    private void add(Revisions ambition, Decisions decisions) {
        Revisions.Revision shown = ambition.shown(decisions);
        for (Revisions.Revision revision : ambition.byNumber().values())
            if (revision != shown)
                add(ambition, revision, revision.number() > shown.number() ? Rank.PROPOSED : Rank.DROPPED);
        add(ambition, shown, shown.content().ending() == null ? Rank.THERE : Rank.ENDING);
    }

    private void add(Revisions ambition, Revisions.Revision revision, Rank rank) {
        for (Goal goal : revision.content().goals())
            for (Indicator indicator : goal.indicators()) {
                var one = new Found(indicator, goal, ambition, revision, rank, new LinkedHashSet<>());
                found.merge(indicator.id(), one, Measured::counting);
                found.get(indicator.id()).in.add(ambition.ambition().value());
            }
    }

    /** Of equals the later counts: the newer revision, the ambition that took it over. */
    private static Found counting(Found before, Found next) {
        if (before.rank.compareTo(next.rank) > 0) return before;
        next.in.addAll(before.in);
        return next;
    }

    private IndicatorSeries series(Found one, Decisions decisions) {
        boolean adopted = decisions
                .adopting(TextKind.AMBITION, one.ambition.ambition().value())
                .isPresent();
        return IndicatorSeries.of(
                one.indicator,
                new Gemetene(
                        one.ambition.ambition().value(), one.revision.content().title(), one.revision.number()),
                new Meetdoel(one.goal.id().value(), one.goal.text()),
                adopted && one.rank.compareTo(Rank.PROPOSED) > 0,
                one.rank == Rank.DROPPED,
                List.copyOf(measurements.getOrDefault(one.indicator.id(), List.of())));
    }
}
