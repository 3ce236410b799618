package nl.overeen.query.platform.history.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.overeen.events.time.Fact;

/**
 * A collaboration's facts and those of its parties up to some position, and what was found out about exactly these: it is
 * dropped with them once there are more.
 */
public final class Chronicle {
    private static final int MOST = 32;

    private final List<Fact> facts;
    private final Map<Object, Object> found = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    };

    /** @param facts in the store's order */
    public Chronicle(List<Fact> facts) {
        this.facts = facts;
    }

    /** In the store's order. */
    public List<Fact> facts() {
        return facts;
    }

    /**
     * What follows from these facts, made at the first question.
     *
     * @param question among all of this type
     */
    public <V> V once(Class<V> type, Object question, Supplier<V> make) {
        record Key(Class<?> type, Object question) {}
        synchronized (found) {
            return type.cast(found.computeIfAbsent(new Key(type, question), any -> make.get()));
        }
    }
}
