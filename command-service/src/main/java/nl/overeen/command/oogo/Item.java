package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;

/**
 * An item as the OOGO remembers it.
 *
 * @param since the effective day of the last thing that happened to it
 */
record Item(ItemKind kind, List<PinnedText> texts, Map<PartyId, Position> positions, State state, LocalDate since) {

    enum State {
        OPEN,
        WITHDRAWN,
        CONCLUDED
    }

    static Item tabled(ItemKind kind, List<PinnedText> texts, LocalDate day) {
        return new Item(kind, texts, Map.of(), State.OPEN, day);
    }

    /** Whether it is about exactly these texts, in whatever order they are named. */
    boolean isAbout(List<PinnedText> others) {
        return Set.copyOf(texts).equals(Set.copyOf(others));
    }

    Item retabled(List<PinnedText> others, LocalDate day) {
        return new Item(kind, others, Map.of(), state, day);
    }

    Item with(PartyId party, Position position, LocalDate day) {
        var next = new LinkedHashMap<>(positions);
        next.put(party, position);
        return new Item(kind, texts, next, state, day);
    }

    Item in(State next) {
        return new Item(kind, texts, positions, next, since);
    }
}
