package nl.overeen.query.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** One OOGO while its facts are folded: as much of it as the pages of others need. */
public final class Meeting {
    private final Map<Integer, Item> items = new TreeMap<>();
    private final List<Fact> afterwards = new ArrayList<>();
    private Convened convened;
    private Fact convening;
    private String stand = "gepland";
    private @Nullable List<PartyId> absent;

    private Meeting(Convened convened, Fact convening) {
        this.convened = convened;
        this.convening = convening;
    }

    /** An item of it, with every position ever taken. */
    public static final class Item {
        private final ItemTabled tabled;
        private final List<Fact> positions = new ArrayList<>();
        private final Map<PartyId, Fact> standing = new LinkedHashMap<>();
        private List<PinnedText> texts;
        private Fact tabling;
        private boolean withdrawn;
        private @Nullable Fact conclusion;

        private Item(ItemTabled tabled, Fact tabling) {
            this.tabled = tabled;
            this.texts = tabled.texts();
            this.tabling = tabling;
        }

        private void retabled(List<PinnedText> next, Fact fact) {
            texts = next;
            tabling = fact;
            standing.clear();
        }

        private void taken(PartyId party, Fact fact) {
            positions.add(fact);
            standing.put(party, fact);
        }

        /** As it was tabled first. */
        public ItemTabled tabled() {
            return tabled;
        }

        /** What put the text on the table that is there now. */
        public Fact tabling() {
            return tabling;
        }

        /** Every position ever taken, in order. */
        public List<Fact> positions() {
            return positions;
        }

        /** The position of each party on the text now on the table. */
        public Map<PartyId, Fact> standing() {
            return standing;
        }

        public boolean withdrawn() {
            return withdrawn;
        }

        public @Nullable Fact conclusion() {
            return conclusion;
        }

        public @Nullable ItemConcluded concluded() {
            return conclusion == null ? null : (ItemConcluded) conclusion.event();
        }

        public String stand() {
            return conclusion != null ? "afgerond" : withdrawn ? "ingetrokken" : "open";
        }
    }

    /** Every OOGO among these facts, in the order in which they were convened. */
    public static List<Meeting> in(List<Fact> facts) {
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

    /** On the day to which it was last moved. */
    public Convened convened() {
        return convened;
    }

    /** What fixed its day. */
    public Fact convening() {
        return convening;
    }

    /** gepland, geopend, gesloten or afgelast. */
    public String stand() {
        return stand;
    }

    /** The asked parties that are noted as absent; absent when nothing was noted. */
    public @Nullable List<PartyId> absent() {
        return absent;
    }

    /** What came of it afterwards. */
    public List<Fact> afterwards() {
        return afterwards;
    }

    /** By number. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The items that are about exactly this text. */
    public List<Item> about(PinnedText text) {
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
            case OogoEvent.ItemRetabled next -> on(next.item(), item -> item.retabled(next.texts(), fact));
            case OogoEvent.ItemWithdrawn gone -> on(gone.item(), item -> item.withdrawn = true);
            case OogoEvent.Opened ignored -> stand = "geopend";
            case OogoEvent.AttendanceNoted noted -> absent = noted.absent();
            case OogoEvent.PositionTaken taken -> on(taken.item(), item -> item.taken(taken.party(), fact));
            case OogoEvent.ItemConcluded done -> on(done.item(), item -> item.conclusion = fact);
            case OogoEvent.Closed ignored -> stand = "gesloten";
            case OogoEvent.ItemsOrdered ignored -> {}
            case OogoEvent.DiscussionRecorded ignored -> {}
            case OogoEvent.CommitmentRecorded ignored -> {}
            case AfterwardsEvent ignored -> afterwards.add(fact);
        }
    }

    /** An item whose tabling was voided is not there. */
    private void on(int number, Consumer<Item> change) {
        @Nullable Item item = items.get(number);
        if (item != null) change.accept(item);
    }
}
