package nl.overeen.query.platform.timetravel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.memory.Chronicle;
import org.jspecify.annotations.Nullable;

/** A history as readers with the same rights see it; what follows from it whatever the day is found out once for them all. */
final class Seen {
    private static final int MOST = 8;

    /** @param known the last moment for every one that comes after it */
    private record Asked(Instant known, @Nullable LocalDate until) {}

    private final List<Fact> facts;
    private final Instant last;
    private final Map<Asked, Known> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Known> eldest) {
            return size() > MOST;
        }
    };

    /** @param facts in the store's order */
    Seen(List<Fact> facts) {
        this.facts = facts;
        last = facts.stream().map(Fact::recorded).max(Instant::compareTo).orElse(Instant.MIN);
    }

    /** What a reader may see of a collaboration. */
    static Seen of(Chronicle chronicle, Reading reading, Set<CollaborationId> may) {
        var hidden = Visible.hidden(reading.parties(), may, chronicle.facts());
        return chronicle.once(Seen.class, hidden, () -> new Seen(Visible.without(hidden, chronicle.facts())));
    }

    /** In the store's order. */
    List<Fact> facts() {
        return facts;
    }

    /**
     * When the last of them was recorded.
     *
     * @param until the last day that the reader may know of
     */
    Instant last(@Nullable LocalDate until) {
        if (until == null) return last;
        return facts.stream()
                .filter(fact -> !fact.origin().effective().lastDay().isAfter(until))
                .map(Fact::recorded)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** @param until the last day that the reader may know of */
    Known at(Instant moment, @Nullable LocalDate until) {
        var asked = new Asked(moment.isBefore(last) ? moment : last, until);
        synchronized (known) {
            return known.computeIfAbsent(asked, it -> new Known(facts, it.known, until));
        }
    }
}
