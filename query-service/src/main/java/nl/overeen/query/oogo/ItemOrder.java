package nl.overeen.query.oogo;

import java.util.Comparator;
import java.util.List;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.time.Fact;

/** In which order the items of an OOGO are taken: as last ordered, then whatever was tabled since by its number. */
public record ItemOrder(List<Integer> ordered) implements Comparator<Integer> {

    /** @param facts of the OOGO that count, in the order of {@link nl.overeen.events.time.AsOf} */
    public static ItemOrder in(List<Fact> facts) {
        return new ItemOrder(facts.stream()
                .filter(fact -> fact.event() instanceof ItemsOrdered)
                .map(fact -> ((ItemsOrdered) fact.event()).items())
                .reduce(List.of(), (earlier, later) -> later));
    }

    @Override
    public int compare(Integer one, Integer other) {
        return Comparator.<Integer>comparingInt(this::place)
                .thenComparing(Comparator.naturalOrder())
                .compare(one, other);
    }

    private int place(int item) {
        int place = ordered.indexOf(item);
        return place < 0 ? ordered.size() : place;
    }
}
