package nl.overeen.query.collaboration.foundation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import nl.overeen.query.collaboration.foundation.ThemesView.Themaambitie;
import nl.overeen.query.platform.timetravel.Moment;

/** Which ambitions name which themes, in the revision that counts; one that ended names none. */
record Naming(List<Counting> ambitions) {

    private record Counting(Content content, Themaambitie line) {}

    static Naming in(Moment moment) {
        var texts = new LinkedHashMap<UUID, TreeMap<Integer, Content>>();
        for (Fact fact : moment.facts())
            if (fact.event() instanceof RevisionEvent made)
                texts.computeIfAbsent(UUID.fromString(fact.id().stream()), any -> new TreeMap<>())
                        .put(made.revision(), made.content());
        var decisions = moment.decisions();
        var ambitions = new ArrayList<Counting>();
        texts.forEach((id, revisions) -> {
            var adopting = decisions.adopting(TextKind.AMBITION, id);
            int shown = adopting.or(() -> decisions.reserved(TextKind.AMBITION, id))
                    .map(decision -> decision.revision(TextKind.AMBITION, id))
                    .filter(revisions::containsKey)
                    .orElse(revisions.lastKey());
            Content content = revisions.get(shown);
            if (content.ending() == null)
                ambitions.add(
                        new Counting(content, new Themaambitie(id, content.title(), shown, adopting.isPresent())));
        });
        return new Naming(List.copyOf(ambitions));
    }

    List<Themaambitie> naming(ThemeId theme) {
        return ambitions.stream()
                .filter(ambition -> ambition.content().themes().contains(theme))
                .map(Counting::line)
                .toList();
    }
}
