package nl.overeen.command.ambition.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Hours;
import org.jspecify.annotations.Nullable;

/** The text of an ambition with what it takes over of another behind its own. */
final class Absorption {
    private Absorption() {}

    /** Parts keep their ids, so that indicators and progress can be followed; one that stood here already is replaced. */
    static Content of(Content target, Content source, Carried carried) {
        return new Content(
                target.title(),
                target.explanation(),
                target.themes(),
                goals(target.goals(), source, carried),
                actions(target.actions(), source, carried),
                target.participants(),
                target.lead(),
                carried.hours() ? hours(target.hours(), Objects.requireNonNull(source.hours())) : target.hours(),
                target.investment(),
                target.links(),
                null);
    }

    private static List<Goal> goals(List<Goal> own, Content source, Carried carried) {
        var all = new ArrayList<>(own);
        all.removeIf(goal -> carried.goals().contains(goal.id()));
        source.goals().stream()
                .filter(goal -> carried.goals().contains(goal.id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** A number that the target uses already is dropped: one number names one action. */
    private static List<Action> actions(List<Action> own, Content source, Carried carried) {
        var all = new ArrayList<>(own);
        all.removeIf(action -> carried.actions().contains(action.id()));
        for (Action action : source.actions())
            if (carried.actions().contains(action.id()))
                all.add(
                        all.stream().anyMatch(other -> Objects.equals(other.number(), action.number()))
                                ? new Action(action.id(), null, action.text(), action.planning())
                                : action);
        return List.copyOf(all);
    }

    /**
     * The lines of both. Stated totals are added only where both state one; else the target's own stays what it was, and
     * the difference with the lines shows.
     */
    private static Hours hours(@Nullable Hours own, Hours more) {
        if (own == null) return more;
        var lines = Stream.concat(own.lines().stream(), more.lines().stream())
                .distinct()
                .toList();
        boolean taken = own.lines().containsAll(more.lines());
        return new Hours(
                taken ? own.stated() : stated(own.stated(), more.stated()),
                lines,
                Stream.concat(own.legend().stream(), more.legend().stream())
                        .distinct()
                        .toList());
    }

    private static @Nullable BigDecimal stated(@Nullable BigDecimal own, @Nullable BigDecimal more) {
        return own == null || more == null ? own : own.add(more);
    }
}
