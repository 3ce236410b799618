package nl.overeen.query.ambition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Parties;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** The ambitions of a region: in force first, in the order of their decisions; then proposals in the order proposed. */
public final class AmbitionLines {
    private AmbitionLines() {}

    public static List<AmbitionLine> of(Moment moment) {
        Decisions decisions = Decisions.of(moment.facts(), moment.recorded(), moment.day());
        var parties = Parties.in(moment.recorded(), moment.day());
        var lines = new ArrayList<AmbitionLine>();
        for (Revisions ambition : inOrder(moment.facts(), decisions)) {
            UUID id = ambition.ambition().value();
            lines.add(AmbitionLine.of(ambition, decisions, parties, moment.version(id), lines.size() + 1));
        }
        return List.copyOf(lines);
    }

    private static List<Revisions> inOrder(List<Fact> facts, Decisions decisions) {
        var ambitions = new LinkedHashMap<String, @Nullable Revisions>();
        for (Fact fact : facts) ambitions.compute(fact.id().stream(), (stream, before) -> Revisions.fold(before, fact));
        var places = places(decisions);
        return ambitions.values().stream()
                .sorted(Comparator.comparing(
                        ambition -> places.getOrDefault(ambition.ambition().value(), Integer.MAX_VALUE)))
                .toList();
    }

    /** The first decision about a text gives it its place on the agenda. */
    private static Map<UUID, Integer> places(Decisions decisions) {
        var places = new LinkedHashMap<UUID, Integer>();
        for (Decision decision : decisions.inOrder())
            for (PinnedText text : decision.concluded().texts())
                if (text.kind() == TextKind.AMBITION && (decision.adopts() || decision.adoptsLater()))
                    places.putIfAbsent(text.id(), places.size());
        return places;
    }
}
