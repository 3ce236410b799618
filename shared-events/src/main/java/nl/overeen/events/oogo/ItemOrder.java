package nl.overeen.events.oogo;

import java.util.Comparator;
import java.util.List;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.time.Fact;

/** In which order the items of an OOGO are taken: as last ordered, then whatever was tabled since by its number. */
public record ItemOrder(List<Integer> ordered) implements Comparator<Integer> {

    /** @param facts of the OOGO that count, in the order of {@link nl.overeen.events.time.AsOf} */
    public static ItemOrder in(List<Fact> facts) {
        return before(facts, Long.MAX_VALUE);
    }

    /** As it was when the fact at this position was recorded. */
    static ItemOrder before(List<Fact> facts, long position) {
        List<Integer> ordered = List.of();
        for (Fact fact : facts)
            if (fact.event() instanceof ItemsOrdered it && fact.position() < position) ordered = it.items();
        return new ItemOrder(ordered);
    }

    @Override
    public int compare(Integer one, Integer other) {
        return Integer.compare(place(one), place(other));
    }

    /** Where an item comes, among those of the same order. */
    int place(int item) {
        int place = ordered.indexOf(item);
        return place < 0 ? ordered.size() + item : place;
    }
}
