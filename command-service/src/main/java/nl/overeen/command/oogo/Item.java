package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;

/**
 * An item as the OOGO remembers it.
 *
 * @param taken the position of each party that stands
 * @param since the effective day of the last thing that happened to it
 */
record Item(ItemKind kind, List<PinnedText> texts, Map<PartyId, Taken> taken, State state, LocalDate since) {

    enum State {
        OPEN,
        WITHDRAWN,
        CONCLUDED
    }

    /** A position that stands, and the fact that says so. */
    record Taken(FactId fact, PositionTaken position) {}

    static Item tabled(ItemKind kind, List<PinnedText> texts, LocalDate day) {
        return new Item(kind, texts, Map.of(), State.OPEN, day);
    }

    /** Whether it is about exactly these texts, in whatever order they are named. */
    boolean isAbout(List<PinnedText> others) {
        return Set.copyOf(texts).equals(Set.copyOf(others));
    }

    /** What each party says. */
    Map<PartyId, Position> positions() {
        return taken.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().position().position()));
    }

    Item retabled(List<PinnedText> others, LocalDate day) {
        return new Item(kind, others, Map.of(), state, day);
    }

    Item with(Taken next, LocalDate day) {
        var all = new LinkedHashMap<>(taken);
        all.put(next.position().party(), next);
        return new Item(kind, texts, all, state, day);
    }

    Item in(State next, LocalDate day) {
        return new Item(kind, texts, taken, next, day);
    }
}
