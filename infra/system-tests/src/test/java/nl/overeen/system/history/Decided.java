package nl.overeen.system.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the order that settles what is adopted.
 *
 * @param texts  what it is about, an edition's ambitions included
 * @param adopts whether its texts are in force because of it
 * @param awaits whether it still may put them in force
 */
record Decided(ItemConcluded concluded, Map<UUID, Integer> texts, boolean adopts, boolean awaits) {

    /** OOGO day, starting time, place of ConveneOogo in the store, item order at conclusion. */
    static List<Decided> inOrder(Naive moment) {
        record Placed(Meeting meeting, Fact fact) {}
        var meetings = Meeting.all(moment);
        var placed = new ArrayList<Placed>();
        for (Fact fact : moment.counting())
            if (fact.event() instanceof ItemConcluded && meetings.get(fact.id().stream()) instanceof Meeting meeting)
                placed.add(new Placed(meeting, fact));
        return placed.stream()
                .sorted(Comparator.comparing(Placed::meeting, Meeting.ORDER)
                        .thenComparing(one -> item(moment, one.fact())))
                .map(one -> of(moment, (ItemConcluded) one.fact().event(), one.fact().id().stream()))
                .toList();
    }

    /** Where the item came among those of its OOGO when it was concluded; what was never ordered comes by its number. */
    private static int item(Naive moment, Fact conclusion) {
        List<Integer> order = List.of();
        for (Fact fact : moment.counting())
            if (fact.event() instanceof ItemsOrdered it
                    && fact.id().stream().equals(conclusion.id().stream())
                    && fact.position() < conclusion.position()) order = it.items();
        int item = ((ItemConcluded) conclusion.event()).item();
        return order.contains(item) ? order.indexOf(item) : order.size() + item;
    }

    private static Decided of(Naive moment, ItemConcluded concluded, String oogo) {
        var texts = Naive.texts(moment, concluded.texts());
        if (concluded.outcome() == Outcome.ADOPTED) return new Decided(concluded, texts, true, false);
        if (concluded.outcome() != Outcome.ADOPTED_WITH_RESERVATION) return new Decided(concluded, texts, false, false);
        boolean lifted = true;
        boolean lost = false;
        for (Standing standing : concluded.standings())
            if (standing.notBound() == NotBound.RESERVATION) {
                @Nullable LocalDate term = term(moment, concluded, oogo, standing);
                if (term == null) continue;
                boolean ratified = moment.counting().stream()
                        .anyMatch(fact -> fact.event() instanceof PositionRatified it
                                && it.decision().equals(concluded.decision())
                                && it.party().equals(standing.party())
                                && !Naive.effective(fact).isAfter(term));
                boolean refused = moment.counting().stream()
                        .anyMatch(fact -> fact.event() instanceof RatificationRefused it
                                && it.decision().equals(concluded.decision())
                                && it.party().equals(standing.party()));
                lifted &= ratified;
                lost |= !ratified && (refused || moment.day().isAfter(term));
            }
        return new Decided(concluded, texts, lifted, !lifted && !lost);
    }

    /** The last day for ratification, of the position that stood when the item was concluded. */
    private static @Nullable LocalDate term(Naive moment, ItemConcluded concluded, String oogo, Standing standing) {
        @Nullable LocalDate term = null;
        for (Fact fact : moment.counting())
            if (fact.id().stream().equals(oogo)
                    && fact.event() instanceof PositionTaken it
                    && it.item() == concluded.item()
                    && it.party().equals(standing.party())) term = it.ratifyBefore();
        return term;
    }

    /** The edition among what it was about itself. */
    @Nullable
    PinnedText edition() {
        return concluded.texts().stream()
                .filter(text -> text.kind() == TextKind.AGENDA)
                .findFirst()
                .orElse(null);
    }

    /** Whether it put this in force, or may. */
    boolean isAbout(UUID text) {
        return texts.containsKey(text);
    }

    int revision(UUID text) {
        return texts.getOrDefault(text, 0);
    }
}
