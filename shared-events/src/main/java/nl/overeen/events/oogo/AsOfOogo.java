package nl.overeen.events.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * "As of an OOGO, known at K": everything before its day; of that day the revisions its items pin, what earlier OOGOs of
 * that day gave by this same rule, and its own facts of that day.
 */
public final class AsOfOogo {
    private AsOfOogo() {}

    /**
     * The OOGOs that meet on one day, in the order in which they see each other: by starting time (absent last), then by
     * place in the store.
     */
    private record Meeting(String stream, Convened convened, long place) {
        private static final Comparator<Meeting> ORDER = Comparator.comparing(
                        (Meeting meeting) -> meeting.convened.time(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Meeting::place);
    }

    /** A text, whatever its revision. */
    private record Which(TextKind kind, UUID id) {
        static Which is(PinnedText text) {
            return new Which(text.kind(), text.id());
        }
    }

    /** The day of an OOGO as known at K; empty when it was not known then. */
    public static Optional<LocalDate> day(List<Fact> facts, OogoId oogo, Instant known) {
        return Optional.ofNullable(
                        meetings(facts, AsOf.select(facts, known, any -> true)).get(oogo.toString()))
                .map(meeting -> meeting.convened.day());
    }

    /**
     * @param facts in the store's order
     * @param known K: facts recorded later are left out
     * @return the facts that count, in the order of {@link AsOf}; empty when the OOGO was not known at K
     */
    public static List<Fact> select(List<Fact> facts, OogoId oogo, Instant known) {
        var counting = AsOf.select(facts, known, any -> true);
        var meetings = meetings(facts, counting);
        @Nullable Meeting asked = meetings.get(oogo.toString());
        if (asked == null) return List.of();
        LocalDate day = asked.convened.day();
        var seen = new HashSet<String>();
        meetings.values().stream()
                .filter(meeting -> meeting.convened.day().equals(day))
                .filter(meeting -> Meeting.ORDER.compare(meeting, asked) <= 0)
                .forEach(meeting -> seen.add(meeting.stream));
        var pinned = pinned(counting, seen, day);
        return counting.stream()
                .filter(fact -> {
                    int order = effective(fact).compareTo(day);
                    return order < 0 || (order == 0 && (seen.contains(fact.id().stream()) || isPinned(fact, pinned)));
                })
                .toList();
    }

    private static Map<String, Meeting> meetings(List<Fact> facts, List<Fact> counting) {
        var places = Meetings.places(facts);
        var meetings = new LinkedHashMap<String, Meeting>();
        Meetings.of(counting)
                .forEach((stream, convened) -> meetings.put(stream, new Meeting(stream, convened, places.get(stream))));
        return meetings;
    }

    /** What the items of these OOGOs are about in the end: for each text the newest revision pinned. */
    private static Map<Which, Integer> pinned(List<Fact> counting, Set<String> oogos, LocalDate day) {
        record Item(String oogo, int number) {}
        var items = new HashMap<Item, List<PinnedText>>();
        for (Fact fact : counting) {
            String stream = fact.id().stream();
            if (!oogos.contains(stream) || effective(fact).isAfter(day)) continue;
            switch (fact.event()) {
                case ItemTabled tabled -> items.put(new Item(stream, tabled.item()), tabled.texts());
                case ItemRetabled tabled -> items.put(new Item(stream, tabled.item()), tabled.texts());
                case ItemWithdrawn withdrawn -> items.remove(new Item(stream, withdrawn.item()));
                default -> {}
            }
        }
        var editions = Editions.in(counting);
        var revisions = new HashMap<Which, Integer>();
        items.values()
                .forEach(texts -> editions.with(texts)
                        .forEach(text -> revisions.merge(Which.is(text), text.revision(), Math::max)));
        return revisions;
    }

    /** A revision stands on the ones before it, so those of the same day come with it. */
    private static boolean isPinned(Fact fact, Map<Which, Integer> pinned) {
        return TextRevision.madeBy(fact)
                .map(TextRevision::text)
                .filter(text -> text.revision() <= pinned.getOrDefault(Which.is(text), 0))
                .isPresent();
    }

    private static LocalDate effective(Fact fact) {
        return fact.origin().effective().lastDay();
    }
}
