package nl.overeen.events.oogo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.Fact;

/** The OOGOs among a region's facts, with the day on which each meets. */
public final class Meetings {
    private Meetings() {}

    /**
     * By stream, as convened and, where it was moved, as it was moved.
     *
     * @param selected facts that count, in the order of {@link nl.overeen.events.time.AsOf}
     */
    public static Map<String, Convened> of(List<Fact> selected) {
        var meetings = new LinkedHashMap<String, Convened>();
        for (Fact fact : selected) {
            String stream = fact.id().stream();
            if (fact.event() instanceof Convened convened) meetings.put(stream, convened);
            if (fact.event() instanceof Reconvened moved)
                meetings.computeIfPresent(stream, (id, convened) -> convened.moved(moved));
        }
        return meetings;
    }

    /** A stream begins with its first fact, whatever was corrected since: that is its place in the store. */
    static Map<String, Long> places(List<Fact> facts) {
        var places = new HashMap<String, Long>();
        for (Fact fact : facts) places.putIfAbsent(fact.id().stream(), fact.position());
        return places;
    }
}
