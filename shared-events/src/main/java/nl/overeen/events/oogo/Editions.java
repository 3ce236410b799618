package nl.overeen.events.oogo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.time.Fact;

/** What each revision of each edition says: adopting an edition adopts exactly its ambitions. */
final class Editions {
    private final Map<PinnedText, List<PinnedText>> lines = new HashMap<>();

    private Editions() {}

    static Editions in(List<Fact> facts) {
        var editions = new Editions();
        for (Fact fact : facts)
            if (fact.event() instanceof EditionEvent made)
                TextRevision.madeBy(fact)
                        .ifPresent(revision -> editions.lines.put(revision.text(), lines(made.edition())));
        return editions;
    }

    /** These texts and the ambitions of the editions among them; a text that is named itself counts as named. */
    List<PinnedText> with(List<PinnedText> texts) {
        var all = new ArrayList<>(texts);
        for (PinnedText text : texts)
            for (PinnedText line : lines.getOrDefault(text, List.of()))
                if (all.stream().noneMatch(line::isSameText)) all.add(line);
        return List.copyOf(all);
    }

    private static List<PinnedText> lines(Edition edition) {
        return edition.lines().stream()
                .map(line -> new PinnedText(TextKind.AMBITION, line.ambition().value(), line.revision()))
                .toList();
    }
}
