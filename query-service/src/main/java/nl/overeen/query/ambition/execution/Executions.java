package nl.overeen.query.ambition.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.ambition.ExecutionEvent;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.time.Fact;

/**
 * The execution of a region's ambitions, gathered in one pass. Progress and measurements are found by the action or
 * indicator they name, in whichever ambition they were recorded: so they follow what is carried over by a merger.
 */
public final class Executions {
    private final Map<String, List<Fact>> leads = new HashMap<>();
    private final Map<ActionId, List<Fact>> progress = new LinkedHashMap<>();
    private final Map<IndicatorId, List<Fact>> measurements = new LinkedHashMap<>();
    private final Map<String, Set<ActionId>> actions = new HashMap<>();
    private final Map<String, Set<IndicatorId>> indicators = new HashMap<>();

    private Executions() {}

    /** @param facts that count, in the order of {@link nl.overeen.events.time.AsOf} */
    public static Executions in(List<Fact> facts) {
        var all = new Executions();
        for (Fact fact : facts) if (fact.event() instanceof ExecutionEvent event) all.add(fact, event);
        return all;
    }

    private void add(Fact fact, ExecutionEvent event) {
        String ambition = fact.id().stream();
        switch (event) {
            case TrekkerAssigned any ->
                leads.computeIfAbsent(ambition, key -> new ArrayList<>()).add(fact);
            case ProgressReported reported -> {
                progress.computeIfAbsent(reported.action(), key -> new ArrayList<>())
                        .add(fact);
                actions.computeIfAbsent(ambition, key -> new LinkedHashSet<>()).add(reported.action());
            }
            case MeasurementRecorded measured -> {
                measurements
                        .computeIfAbsent(measured.indicator(), key -> new ArrayList<>())
                        .add(fact);
                indicators
                        .computeIfAbsent(ambition, key -> new LinkedHashSet<>())
                        .add(measured.indicator());
            }
        }
    }

    /** Every time the lead of an ambition was put, by day. */
    public List<Fact> leads(String ambition) {
        return leads.getOrDefault(ambition, List.of());
    }

    /** Every report on an action, by day. */
    public List<Fact> progress(ActionId action) {
        return progress.getOrDefault(action, List.of());
    }

    /** Every measurement of an indicator, by day. */
    public List<Fact> measurements(IndicatorId indicator) {
        return measurements.getOrDefault(indicator, List.of());
    }

    /** The actions on which this ambition's own stream reports. */
    public Set<ActionId> actions(String ambition) {
        return actions.getOrDefault(ambition, Set.of());
    }

    /** The indicators that this ambition's own stream measures. */
    public Set<IndicatorId> indicators(String ambition) {
        return indicators.getOrDefault(ambition, Set.of());
    }
}
