package nl.overeen.system.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;

/** The five steps of "as of D, known at K" as domain.md tells them, written by the letter and without any of our folds. */
record Naive(List<Fact> all, LocalDate day, Instant known, List<Fact> counting) {

    /** For a reader to whom no draft belongs. */
    static List<Fact> visible(List<Fact> facts) {
        var hidden = new HashSet<String>();
        for (Fact fact : facts)
            if (fact.event() instanceof Proposed proposed && proposed.draft()) hidden.add(fact.id().stream());
        return facts.stream()
                .filter(fact -> {
                    if (fact.event() instanceof DraftShared) hidden.remove(fact.id().stream());
                    return !hidden.contains(fact.id().stream());
                })
                .toList();
    }

    static Naive on(List<Fact> facts, LocalDate day, Instant known) {
        var taken = taken(facts, known);
        var counting = standing(taken).stream()
                .filter(fact -> !effective(fact).isAfter(day)) // (3)
                .sorted(Comparator.comparing(Naive::effective).thenComparing(fact -> place(fact, taken))) // (4)
                .toList();
        return new Naive(taken, day, known, counting);
    }

    /** (1) Recorded at or before K. */
    private static List<Fact> taken(List<Fact> facts, Instant known) {
        return facts.stream().filter(fact -> !fact.recorded().isAfter(known)).toList();
    }

    /** (2) Without what a taken fact of its chain replaces, and without chains that end in a voiding. */
    private static List<Fact> standing(List<Fact> taken) {
        return taken.stream()
                .filter(fact -> isLasting(fact)
                        || (taken.stream()
                                        .noneMatch(later ->
                                                fact.id().equals(later.origin().replaces()))
                                && !(fact.event() instanceof FactVoided)))
                .toList();
    }

    private static boolean isLasting(Fact fact) {
        return fact.event() instanceof RevisionEvent
                || fact.event() instanceof PositionTaken
                || fact.event() instanceof ItemConcluded
                || fact.event() instanceof DecisionJoined
                || fact.event() instanceof PositionRatified
                || fact.event() instanceof RatificationRefused;
    }

    private static long place(Fact fact, List<Fact> taken) {
        FactId first = isLasting(fact) ? null : fact.origin().replaces();
        if (first == null) return fact.position();
        for (Fact earlier : taken) if (earlier.id().equals(first)) return place(earlier, taken);
        return fact.position();
    }

    static LocalDate effective(Fact fact) {
        return fact.origin().effective().lastDay();
    }

    /** D as an OOGO; null when it was not known at K. */
    static @org.jspecify.annotations.Nullable Naive at(List<Fact> facts, UUID oogo, Instant known) {
        var everything = on(facts, LocalDate.MAX, known);
        var meetings = Meeting.all(everything);
        Meeting asked = meetings.get(oogo.toString());
        if (asked == null) return null;
        LocalDate day = asked.day();
        Set<String> seen = new HashSet<>();
        meetings.values().stream()
                .filter(other -> other.day().equals(day) && Meeting.ORDER.compare(other, asked) <= 0)
                .forEach(other -> seen.add(other.stream()));
        var pinned = pinned(everything, seen, day);
        var counting = everything.counting.stream()
                .filter(fact -> effective(fact).isBefore(day)
                        || (effective(fact).equals(day)
                                && (seen.contains(fact.id().stream()) || isPinned(fact, pinned))))
                .toList();
        return new Naive(everything.all, day, known, counting);
    }

    /** The newest revision of each text that the items of these OOGOs pin, an edition's ambitions with it. */
    private static Map<UUID, Integer> pinned(Naive everything, Set<String> oogos, LocalDate day) {
        var items = new HashMap<String, List<PinnedText>>();
        for (Fact fact : everything.counting) {
            String stream = fact.id().stream();
            if (!oogos.contains(stream) || effective(fact).isAfter(day)) continue;
            if (fact.event() instanceof ItemTabled it) items.put(stream + "/" + it.item(), it.texts());
            if (fact.event() instanceof ItemRetabled it) items.put(stream + "/" + it.item(), it.texts());
            if (fact.event() instanceof ItemWithdrawn it) items.remove(stream + "/" + it.item());
        }
        var newest = new HashMap<UUID, Integer>();
        items.values()
                .forEach(texts ->
                        texts(everything, texts).forEach((id, revision) -> newest.merge(id, revision, Math::max)));
        return newest;
    }

    /** What a decision is about: what it names and, of an edition, the ambitions that it does not name itself. */
    static Map<UUID, Integer> texts(Naive moment, List<PinnedText> texts) {
        var about = new HashMap<UUID, Integer>();
        for (PinnedText text : texts) about.put(text.id(), text.revision());
        for (PinnedText text : texts)
            if (text.kind() == TextKind.AGENDA)
                for (Fact fact : moment.all)
                    if (fact.event() instanceof EditionEvent made
                            && fact.id().stream().equals(text.id().toString())
                            && made.revision() == text.revision())
                        made.edition()
                                .lines()
                                .forEach(line ->
                                        about.putIfAbsent(line.ambition().value(), line.revision()));
        return about;
    }

    private static boolean isPinned(Fact fact, Map<UUID, Integer> pinned) {
        int revision = switch (fact.event()) {
            case RevisionEvent made -> made.revision();
            case EditionEvent made -> made.revision();
            default -> Integer.MAX_VALUE;
        };
        return revision <= pinned.getOrDefault(UUID.fromString(fact.id().stream()), 0);
    }
}
