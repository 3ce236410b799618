package nl.overeen.events.oogo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.time.Fact;

/** The decisions among a region's facts, in the order that settles what is adopted, whatever was recorded last. */
public record Decisions(List<Decision> inOrder) {

    /**
     * By OOGO day, starting time (absent last), place of ConveneOogo in the store, then the order of conclusion.
     *
     * @param selected facts that count, in the order of {@link nl.overeen.events.time.AsOf}
     * @param facts    all facts in the store's order: a convening keeps its place when it is corrected
     */
    public static Decisions of(List<Fact> selected, List<Fact> facts) {
        record Place(Convened convened, long position) {}
        var places = AsOfOogo.places(facts);
        var oogos = new HashMap<String, Place>();
        for (Fact fact : selected)
            if (fact.event() instanceof Convened convened)
                oogos.put(fact.id().stream(), new Place(convened, places.get(fact.id().stream())));
        var order = Comparator.comparing((Map.Entry<Place, Fact> entry) ->
                        entry.getKey().convened().day())
                .thenComparing(
                        entry -> entry.getKey().convened().time(),
                        Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
                .thenComparing(entry -> entry.getKey().position())
                .thenComparing(entry -> entry.getValue().position());
        var found = new ArrayList<Map.Entry<Place, Fact>>();
        for (Fact fact : selected)
            if (fact.event() instanceof ItemConcluded && oogos.containsKey(fact.id().stream()))
                found.add(Map.entry(oogos.get(fact.id().stream()), fact));
        return new Decisions(found.stream()
                .sorted(order)
                .map(entry -> new Decision(
                        (ItemConcluded) entry.getValue().event(),
                        entry.getKey().convened(),
                        entry.getValue().id()))
                .toList());
    }

    /** The decision that put the text in force, if any did: the latest in order. */
    public Optional<Decision> adopting(TextKind kind, UUID id) {
        return about(kind, id).reversed().stream().filter(Decision::adopts).findFirst();
    }

    /** The decision that awaits ratification, unless a later one put the text in force. */
    public Optional<Decision> reserved(TextKind kind, UUID id) {
        return about(kind, id).reversed().stream()
                .filter(decision -> decision.adopts() || decision.adoptsLater())
                .findFirst()
                .filter(Decision::adoptsLater);
    }

    /** Every decision about the text, in order. */
    public List<Decision> about(TextKind kind, UUID id) {
        return inOrder.stream().filter(decision -> decision.isAbout(kind, id)).toList();
    }
}
