package nl.overeen.query.platform.timetravel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.overeen.events.id.FactId;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Timeline;
import org.jspecify.annotations.Nullable;

/** A history as known at K, and what follows from it whatever the day: shared by all moments of the same history and K. */
final class Known {
    private final List<Fact> history;
    private final Instant moment;
    private final @Nullable LocalDate until;
    private final List<Fact> recorded;
    private final Timeline timeline;
    private volatile @Nullable Map<String, Timeline> timelines;
    private volatile @Nullable Set<FactId> corrected;
    private final Map<Object, Object> found = new ConcurrentHashMap<>();

    /** @param until the last day that the reader may know of */
    Known(List<Fact> history, Instant moment, @Nullable LocalDate until) {
        this.history = history;
        this.moment = moment;
        this.until = until;
        recorded = history.stream()
                .filter(fact -> !fact.recorded().isAfter(moment))
                .filter(fact ->
                        until == null || !fact.origin().effective().lastDay().isAfter(until))
                .toList();
        timeline = AsOf.timeline(history, moment);
    }

    /** The same, had there been these facts only. */
    Known over(List<Fact> few) {
        return new Known(few, moment, until);
    }

    /** Everything, also what is not yet known. */
    List<Fact> history() {
        return history;
    }

    /** In the store's order. */
    List<Fact> recorded() {
        return recorded;
    }

    /** Those that count, in the order in which they are folded. */
    Timeline timeline() {
        return timeline;
    }

    /** The same of each stream. */
    Map<String, Timeline> timelines() {
        if (timelines == null) timelines = timeline.byStream();
        return timelines;
    }

    /** Lasting facts to be shown as "later gecorrigeerd". */
    Set<FactId> corrected() {
        if (corrected == null) corrected = AsOf.corrected(history, moment);
        return corrected;
    }

    /** What a pure function makes of all that was recorded; the function is a constant, for by it one finds it again. */
    @SuppressWarnings("unchecked") // under a function stands only what it made
    <V> V once(Function<List<Fact>, V> fold) {
        @Nullable Object known = found.get(fold);
        if (known == null) {
            known = fold.apply(recorded); // twice at worst, with the same outcome
            found.put(fold, known);
        }
        return (V) known;
    }
}
