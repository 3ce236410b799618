package nl.overeen.system.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** An OOGO as it was last convened. */
record Meeting(String stream, LocalDate day, @Nullable LocalTime time, long place) {
    /** OOGO day, starting time (absent last), place of ConveneOogo in the store. */
    static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::day)
            .thenComparing(Meeting::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(Meeting::place);

    static Map<String, Meeting> all(Naive moment) {
        var meetings = new HashMap<String, Meeting>();
        for (Fact fact : moment.counting()) {
            String stream = fact.id().stream();
            if (fact.event() instanceof Convened it)
                meetings.put(stream, new Meeting(stream, it.day(), it.time(), first(moment, stream)));
            if (fact.event() instanceof Reconvened it)
                meetings.computeIfPresent(
                        stream, (id, before) -> new Meeting(stream, it.day(), it.time(), before.place));
        }
        return meetings;
    }

    private static long first(Naive moment, String stream) {
        return moment.all().stream()
                .filter(fact -> fact.id().stream().equals(stream))
                .mapToLong(Fact::position)
                .min()
                .orElseThrow();
    }
}
