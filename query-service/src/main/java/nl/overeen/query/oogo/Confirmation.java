package nl.overeen.query.oogo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/**
 * That a party confirmed or contested a position which the secretaris recorded for it; it changes nothing.
 *
 * @param bevestigd false when it was contested
 */
public record Confirmation(
        boolean bevestigd,
        Author door,
        Day geldtOp,
        Instant vastgelegdOp,
        @Nullable Text reden) {

    /**
     * The last one of each position.
     *
     * @param facts that count, in the order of {@link nl.overeen.events.time.AsOf}
     */
    public static Map<FactId, Confirmation> in(List<Fact> facts, Author.Known known) {
        var found = new LinkedHashMap<FactId, Confirmation>();
        for (Fact fact : facts) {
            if (fact.event() instanceof PositionConfirmed it) found.put(it.position(), of(true, fact, known));
            if (fact.event() instanceof PositionContested it) found.put(it.position(), of(false, fact, known));
        }
        return found;
    }

    private static Confirmation of(boolean confirmed, Fact fact, Author.Known known) {
        return new Confirmation(
                confirmed,
                known.author(fact.origin()),
                fact.origin().effective(),
                fact.recorded(),
                fact.origin().reason());
    }
}
