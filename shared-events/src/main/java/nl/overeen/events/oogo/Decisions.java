package nl.overeen.events.oogo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.time.Fact;

/** The decisions among a region's facts, in the order that settles what is adopted, whatever was recorded last. */
public record Decisions(List<Decision> inOrder) {

    /**
     * By OOGO day, starting time (absent last), place of ConveneOogo in the store, then the order of the
     * items at their conclusion.
     *
     * @param selected facts that count on the day, in the order of {@link nl.overeen.events.time.AsOf}
     * @param facts    all facts in the store's order: a convening keeps its place when it is corrected
     * @param day      D: by it is judged whether a term has passed
     */
    public static Decisions of(List<Fact> selected, List<Fact> facts, LocalDate day) {
        record Place(Convened convened, long position) {}
        var places = Meetings.places(facts);
        var oogos = new HashMap<String, Place>();
        Meetings.of(selected).forEach((stream, convened) -> oogos.put(stream, new Place(convened, places.get(stream))));
        var found = new ArrayList<Map.Entry<Place, Fact>>();
        var streams = new HashMap<String, List<Fact>>();
        var order = Comparator.comparing((Map.Entry<Place, Fact> entry) ->
                        entry.getKey().convened().day())
                .thenComparing(
                        entry -> entry.getKey().convened().time(),
                        Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
                .thenComparing(entry -> entry.getKey().position())
                .thenComparing(entry -> item(entry.getValue(), streams));
        for (Fact fact : selected) {
            String stream = fact.id().stream();
            if (!oogos.containsKey(stream)) continue;
            streams.computeIfAbsent(stream, any -> new ArrayList<>()).add(fact);
            if (fact.event() instanceof ItemConcluded) found.add(Map.entry(oogos.get(stream), fact));
        }
        var editions = Editions.in(facts);
        return new Decisions(found.stream()
                .sorted(order)
                .map(entry -> decision(
                        entry.getValue(),
                        entry.getKey().convened(),
                        editions,
                        streams.get(entry.getValue().id().stream()),
                        day))
                .toList());
    }

    private static int item(Fact conclusion, Map<String, List<Fact>> streams) {
        var facts = streams.get(conclusion.id().stream());
        return ItemOrder.before(facts, conclusion.position()).place(((ItemConcluded) conclusion.event()).item());
    }

    private static Decision decision(Fact fact, Convened oogo, Editions editions, List<Fact> stream, LocalDate day) {
        var concluded = (ItemConcluded) fact.event();
        var joined = new LinkedHashMap<PartyId, LocalDate>();
        for (Fact later : stream)
            if (later.event() instanceof DecisionJoined join && join.decision().equals(concluded.decision()))
                joined.putIfAbsent(join.party(), later.origin().effective().lastDay());
        return new Decision(
                concluded,
                oogo,
                fact.id(),
                editions.with(concluded.texts()),
                Reservations.of(concluded, stream),
                joined,
                day);
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
