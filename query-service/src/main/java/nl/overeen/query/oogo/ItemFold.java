package nl.overeen.query.oogo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.time.Fact;
import nl.overeen.query.oogo.ItemView.Afronding;
import nl.overeen.query.oogo.ItemView.Agendatekst;
import nl.overeen.query.oogo.ItemView.Gedelegeerde;
import nl.overeen.query.oogo.ItemView.NietGebonden;
import nl.overeen.query.oogo.ItemView.Standpunt;
import nl.overeen.query.oogo.ItemView.Tafelpartij;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/** The items of one OOGO while its facts are folded. */
final class ItemFold {
    private record Taken(PositionTaken fact, Instant recorded, Author recordedBy, int earlier) {}

    private static final class Item {
        private final ItemTabled tabled;
        private List<PinnedText> texts;
        private final Map<PartyId, Taken> positions = new LinkedHashMap<>();
        private final Map<PartyId, Integer> counts = new LinkedHashMap<>();
        private boolean withdrawn;
        private @Nullable ItemConcluded concluded;

        private Item(ItemTabled tabled) {
            this.tabled = tabled;
            this.texts = tabled.texts();
        }
    }

    private final Asked asked;
    private final Map<Integer, Item> items = new TreeMap<>();

    ItemFold(Asked asked) {
        this.asked = asked;
    }

    void tabled(ItemTabled event) {
        items.put(event.item(), new Item(event));
    }

    void retabled(ItemRetabled event) {
        Item item = items.get(event.item());
        item.texts = event.texts();
        item.positions.clear();
    }

    void withdrawn(ItemWithdrawn event) {
        items.get(event.item()).withdrawn = true;
    }

    void taken(PositionTaken event, Fact fact) {
        Item item = items.get(event.item());
        int earlier = item.counts.merge(event.party(), 1, Integer::sum) - 1;
        item.positions.put(
                event.party(), new Taken(event, fact.recorded(), asked.known().author(fact.origin()), earlier));
    }

    void concluded(ItemConcluded event) {
        items.get(event.item()).concluded = event;
    }

    List<ItemView> views(Convened oogo) {
        var parties = asked.parties(oogo.collaboration(), oogo.day());
        return items.values().stream().map(item -> view(item, parties, oogo)).toList();
    }

    private ItemView view(Item item, List<Tafelpartij> parties, Convened oogo) {
        ItemConcluded concluded = item.concluded;
        return new ItemView(
                item.tabled.item(),
                item.tabled.title(),
                item.tabled.kind(),
                item.tabled.explanation(),
                item.texts.stream()
                        .map(text -> new Agendatekst(text.kind(), text.id(), text.revision(), asked.title(text)))
                        .toList(),
                concluded != null ? "afgerond" : item.withdrawn ? "ingetrokken" : "open",
                rows(item, parties, oogo),
                concluded == null ? null : afronding(concluded));
    }

    /** The asked parties, and whoever took a position: a release dated back changes nothing in it. */
    private List<Standpunt> rows(Item item, List<Tafelpartij> parties, Convened oogo) {
        return Stream.concat(parties.stream(), item.positions.keySet().stream().map(asked::party))
                .distinct()
                .map(party -> row(item, party, oogo))
                .toList();
    }

    private Standpunt row(Item item, Tafelpartij party, Convened oogo) {
        PartyId id = new PartyId(party.id());
        var delegates = asked.delegates(party.id(), oogo.day());
        @Nullable Taken taken = item.positions.get(id);
        if (taken == null) {
            int earlier = item.counts.getOrDefault(id, 0);
            return new Standpunt(party, null, null, null, null, null, null, null, null, earlier, delegates);
        }
        PositionTaken fact = taken.fact();
        Author speaker = asked.known().delegate(id, fact.function(), fact.delegate());
        return new Standpunt(
                party,
                fact.position(),
                fact.texts().size() == 1 ? fact.texts().getFirst().revision() : null,
                fact.explanation(),
                fact.mandate() == null ? null : fact.mandate().value(),
                new Gedelegeerde(fact.delegate().value(), speaker.naam(), speaker.functie()),
                fact.spoken() ? taken.recordedBy() : null,
                taken.recorded(),
                fact.ratifyBefore(),
                taken.earlier(),
                delegates);
    }

    private Afronding afronding(ItemConcluded concluded) {
        var bound = new ArrayList<Tafelpartij>();
        var notBound = new ArrayList<NietGebonden>();
        for (Standing standing : concluded.standings()) {
            Tafelpartij party = asked.party(standing.party());
            if (standing.notBound() == null) bound.add(party);
            else notBound.add(new NietGebonden(party.id(), party.naam(), standing.notBound()));
        }
        return new Afronding(
                concluded.outcome(),
                concluded.decision().value(),
                concluded.number(),
                concluded.rule(),
                bound,
                notBound,
                concluded.heldTo() == null ? null : concluded.heldTo().value());
    }
}
