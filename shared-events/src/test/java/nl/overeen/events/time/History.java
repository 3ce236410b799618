package nl.overeen.events.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** Facts as a test tells them, in the store's order. */
public final class History {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Long> next = new HashMap<>();
    private Instant recorded = Instant.parse("2016-01-01T00:00:00Z");
    private Day effective = new Day("2016-01-01");

    /** From now on facts hold from this day, month or year. */
    public History on(String day) {
        effective = new Day(day);
        return this;
    }

    /** From now on facts are recorded then. */
    public History recorded(Instant instant) {
        recorded = instant;
        return this;
    }

    public Fact add(Object stream, Object event) {
        return add(stream, event, null);
    }

    /** Corrects a fact. */
    public Fact correct(Fact earlier, Object event) {
        return add(earlier.id().stream(), event, earlier.id());
    }

    /** Voids a fact. */
    public Fact voided(Fact earlier) {
        return correct(earlier, new FactVoided());
    }

    /** In the store's order, growing with each fact. */
    public List<Fact> facts() {
        return Collections.unmodifiableList(facts);
    }

    public static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }

    private Fact add(Object stream, Object event, @Nullable FactId replaces) {
        String key = stream.toString();
        long number = next.merge(key, 1L, Long::sum) - 1;
        var actor = new PersonId(new UUID(0, 1));
        var origin = new Origin(actor, null, null, null, null, effective, null, "r", replaces);
        var fact = new Fact(new FactId(key, number), facts.size() * 2L + 1, recorded, origin, event);
        facts.add(fact);
        return fact;
    }
}
