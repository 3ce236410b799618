package nl.overeen.query.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** One OOGO while its facts are folded: as much of it as a document's page needs. */
final class Meeting {
    final Map<Integer, Item> items = new TreeMap<>();
    final List<Fact> afterwards = new ArrayList<>();
    Convened convened;
    Fact convening;
    String stand = "gepland";
    @Nullable List<PartyId> absent;

    private Meeting(Convened convened, Fact convening) {
        this.convened = convened;
        this.convening = convening;
    }

    /** An item of it, with every position ever taken. */
    static final class Item {
        final ItemTabled tabled;
        final List<Fact> positions = new ArrayList<>();
        List<PinnedText> texts;
        Fact tabling;
        boolean withdrawn;
        @Nullable Fact conclusion;

        private Item(ItemTabled tabled, Fact tabling) {
            this.tabled = tabled;
            this.texts = tabled.texts();
            this.tabling = tabling;
        }

        @Nullable
        ItemConcluded concluded() {
            return conclusion == null ? null : (ItemConcluded) conclusion.event();
        }

        String stand() {
            return conclusion != null ? "afgerond" : withdrawn ? "ingetrokken" : "open";
        }
    }

    /** Every OOGO among these facts, in the order in which they were convened. */
    static List<Meeting> in(List<Fact> facts) {
        var meetings = new LinkedHashMap<String, Meeting>();
        for (Fact fact : facts) {
            if (!(fact.event() instanceof OogoEvent event)) continue;
            String stream = fact.id().stream();
            if (event instanceof Convened convened) meetings.put(stream, new Meeting(convened, fact));
            @Nullable Meeting meeting = meetings.get(stream);
            if (meeting != null) meeting.add(event, fact);
        }
        return List.copyOf(meetings.values());
    }

    /** The items that are about exactly this text. */
    List<Item> about(PinnedText text) {
        return items.values().stream().filter(item -> item.texts.contains(text)).toList();
    }

    private void add(OogoEvent event, Fact fact) {
        switch (event) {
            case Convened ignored -> {}
            case OogoEvent.Reconvened moved -> {
                convened = convened.moved(moved);
                convening = fact;
            }
            case OogoEvent.Cancelled ignored -> stand = "afgelast";
            case OogoEvent.ItemTabled tabled -> items.put(tabled.item(), new Item(tabled, fact));
            case OogoEvent.ItemRetabled next -> {
                items.get(next.item()).texts = next.texts();
                items.get(next.item()).tabling = fact;
            }
            case OogoEvent.ItemWithdrawn gone -> items.get(gone.item()).withdrawn = true;
            case OogoEvent.Opened ignored -> stand = "geopend";
            case OogoEvent.AttendanceNoted noted -> absent = noted.absent();
            case OogoEvent.PositionTaken taken -> items.get(taken.item()).positions.add(fact);
            case OogoEvent.ItemConcluded done -> items.get(done.item()).conclusion = fact;
            case OogoEvent.Closed ignored -> stand = "gesloten";
            case OogoEvent.ItemsOrdered ignored -> {}
            case OogoEvent.DiscussionRecorded ignored -> {}
            case OogoEvent.CommitmentRecorded ignored -> {}
            case AfterwardsEvent ignored -> afterwards.add(fact);
        }
    }
}
