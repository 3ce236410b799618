package nl.overeen.query.oogo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemOrder;
import nl.overeen.events.oogo.MeetingEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.PreparationEvent;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
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
    private record Taken(PositionTaken event, Fact fact, Author recordedBy, int earlier) {}

    private static final class Item {
        private final ItemTabled tabled;
        private List<PinnedText> texts;
        private final Map<PartyId, Taken> positions = new LinkedHashMap<>();
        private final Map<PartyId, Integer> counts = new LinkedHashMap<>();
        private boolean withdrawn;
        private @Nullable Text discussion;
        private @Nullable ItemConcluded concluded;

        private Item(ItemTabled tabled) {
            this.tabled = tabled;
            this.texts = tabled.texts();
        }
    }

    private final Asked asked;
    private final Map<Integer, Item> items = new TreeMap<>();
    private Set<PartyId> absent = Set.of();

    ItemFold(Asked asked) {
        this.asked = asked;
    }

    /** What happened to the meeting as a whole is for its own view. */
    void add(OogoEvent event, Fact fact) {
        switch (event) {
            case ItemTabled tabled -> items.put(tabled.item(), new Item(tabled));
            case OogoEvent.ItemRetabled retabled -> {
                Item item = items.get(retabled.item());
                item.texts = retabled.texts();
                item.positions.clear();
            }
            case OogoEvent.ItemWithdrawn gone -> items.get(gone.item()).withdrawn = true;
            case OogoEvent.AttendanceNoted noted -> absent = Set.copyOf(noted.absent());
            case OogoEvent.DiscussionRecorded it -> items.get(it.item()).discussion = it.discussion();
            case PositionTaken taken -> taken(taken, fact);
            case ItemConcluded done -> items.get(done.item()).concluded = done;
            case PreparationEvent ignored -> {}
            case MeetingEvent ignored -> {}
            case nl.overeen.events.oogo.AfterwardsEvent ignored -> {}
        }
    }

    private void taken(PositionTaken event, Fact fact) {
        Item item = items.get(event.item());
        int earlier = item.counts.merge(event.party(), 1, Integer::sum) - 1;
        item.positions.put(event.party(), new Taken(event, fact, asked.known().author(fact.origin()), earlier));
    }

    List<Tafelpartij> absent() {
        return absent.stream()
                .map(asked::party)
                .sorted(java.util.Comparator.comparing(Tafelpartij::naam))
                .toList();
    }

    /** @param facts of the OOGO that count */
    List<ItemView> views(Convened oogo, List<Fact> facts) {
        var parties = asked.parties(oogo);
        var confirmed = Confirmation.in(facts, asked.known());
        return items.keySet().stream()
                .sorted(ItemOrder.in(facts))
                .map(number -> view(items.get(number), parties, oogo, confirmed))
                .toList();
    }

    private ItemView view(Item item, List<Tafelpartij> parties, Convened oogo, Map<FactId, Confirmation> confirmed) {
        ItemConcluded concluded = item.concluded;
        return new ItemView(
                item.tabled.item(),
                item.tabled.title(),
                item.tabled.kind(),
                item.tabled.explanation(),
                item.texts.stream()
                        .map(text -> new Agendatekst(text.kind(), text.id(), text.revision(), asked.title(text)))
                        .toList(),
                concluded != null ? ItemStand.CONCLUDED : item.withdrawn ? ItemStand.WITHDRAWN : ItemStand.OPEN,
                item.discussion,
                rows(item, parties, oogo, confirmed),
                concluded == null ? null : afronding(concluded));
    }

    /** The asked parties, and whoever took a position: a release dated back changes nothing in it. */
    private List<Standpunt> rows(
            Item item, List<Tafelpartij> parties, Convened oogo, Map<FactId, Confirmation> confirmed) {
        return Stream.concat(parties.stream(), item.positions.keySet().stream().map(asked::party))
                .distinct()
                .map(party -> row(item, party, oogo, confirmed))
                .toList();
    }

    private Standpunt row(Item item, Tafelpartij party, Convened oogo, Map<FactId, Confirmation> confirmed) {
        PartyId id = new PartyId(party.id());
        var delegates = asked.delegates(party.id(), oogo);
        @Nullable Taken taken = item.positions.get(id);
        if (taken == null)
            return Standpunt.none(party, item.counts.getOrDefault(id, 0), absent.contains(id), delegates);
        PositionTaken event = taken.event();
        Author speaker = asked.known().delegate(id, event.function(), event.delegate());
        var through = asked.represented(id, event.representation());
        return new Standpunt(
                party,
                taken.fact().id(),
                event.position(),
                event.texts().size() == 1 ? event.texts().getFirst().revision() : null,
                event.explanation(),
                event.mandate() == null ? null : event.mandate().value(),
                through,
                new Gedelegeerde(event.delegate().value(), speaker.naam(), speaker.functie(), through),
                event.spoken() ? taken.recordedBy() : null,
                taken.fact().recorded(),
                event.ratifyBefore(),
                confirmed.get(taken.fact().id()),
                Hindsight.groundCorrected(taken.fact(), asked.moment().recorded(id)),
                Hindsight.partyHadLeft(event, oogo, asked.moment().recorded(oogo.collaboration())),
                asked.moment().corrected(taken.fact().id()),
                taken.earlier(),
                absent.contains(id),
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
