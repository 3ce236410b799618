package nl.overeen.command.oogo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;

/** An item as the OOGO remembers it. */
record Item(ItemKind kind, List<PinnedText> texts, Map<PartyId, Position> positions, State state) {

    enum State {
        OPEN,
        WITHDRAWN,
        CONCLUDED
    }

    static Item tabled(ItemKind kind, List<PinnedText> texts) {
        return new Item(kind, texts, Map.of(), State.OPEN);
    }

    Item retabled(List<PinnedText> others) {
        return new Item(kind, others, Map.of(), state);
    }

    Item with(PartyId party, Position position) {
        var next = new LinkedHashMap<>(positions);
        next.put(party, position);
        return new Item(kind, texts, next, state);
    }

    Item in(State next) {
        return new Item(kind, texts, positions, next);
    }
}
