package nl.overeen.events.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * The facts of a history that count as known at K, in the order in which they are folded: what {@link AsOf} finds before it
 * looks at D. "As of D" is where one stops in it.
 */
public final class Timeline {
    /** A fact with that by which it is ordered, read once. */
    private record Place(int day, long first, Fact fact) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return day != other.day ? Integer.compare(day, other.day) : Long.compare(first, other.first);
        }
    }

    private final List<Fact> facts;
    private final int[] days;

    private Timeline(List<Fact> facts, int[] days) {
        this.facts = facts;
        this.days = days;
    }

    /**
     * @param counting facts that count
     * @param first    the place in the store of the first fact of the chain
     */
    static Timeline of(Collection<Fact> counting, ToLongFunction<Fact> first) {
        var places = counting.stream()
                .map(fact -> new Place(day(fact), first.applyAsLong(fact), fact))
                .sorted()
                .toList();
        return new Timeline(
                places.stream().map(Place::fact).toList(),
                places.stream().mapToInt(Place::day).toArray());
    }

    /** All of them, whatever their day. */
    public List<Fact> facts() {
        return facts;
    }

    /** Those effective on or before a day. */
    public List<Fact> on(LocalDate day) {
        return facts.subList(0, until(Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE)));
    }

    /** The same, of each stream apart. */
    public Map<String, Timeline> byStream() {
        var streams = new HashMap<String, List<Integer>>();
        for (int i = 0; i < days.length; i++)
            streams.computeIfAbsent(facts.get(i).id().stream(), any -> new ArrayList<>())
                    .add(i);
        var timelines = new HashMap<String, Timeline>();
        streams.forEach((stream, places) -> timelines.put(
                stream,
                new Timeline(
                        places.stream().map(facts::get).toList(),
                        places.stream().mapToInt(i -> days[i]).toArray())));
        return timelines;
    }

    private int until(int day) {
        int low = 0;
        for (int high = days.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= day) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int day(Fact fact) {
        return (int) fact.origin().effective().lastDay().toEpochDay();
    }
}
