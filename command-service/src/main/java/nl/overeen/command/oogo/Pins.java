package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.document.DocumentEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextRevision;
import nl.overeen.events.time.Fact;

/**
 * The texts that an item pins, looked up in their own streams.
 *
 * @param themes of all pinned ambitions; empty where only a mandate for everything covers the item
 */
record Pins(List<PinnedText> texts, List<ThemeId> themes) {

    /**
     * Checks that every text exists for all parties of the collaboration, in a revision effective on or before the day.
     *
     * @param day of the OOGO
     */
    static Pins of(List<PinnedText> texts, Streams streams, CollaborationId collaboration, LocalDate day) {
        var seen = new ArrayList<PinnedText>();
        for (PinnedText text : texts) {
            if (seen.stream().anyMatch(text::isSameText))
                throw rule("agendapunt.tekst-dubbel", "Dezelfde tekst staat twee keer bij dit agendapunt.");
            seen.add(text);
        }
        return new Pins(
                texts,
                themes(texts.stream()
                        .map(text -> revision(text, streams.facts(text.id()), collaboration, day))
                        .toList()));
    }

    private static Object revision(PinnedText text, List<Fact> facts, CollaborationId collaboration, LocalDate day) {
        for (Fact fact : visible(facts, collaboration))
            if (!fact.origin().effective().lastDay().isAfter(day)
                    && TextRevision.madeBy(fact)
                            .filter(made -> made.text().equals(text))
                            .isPresent()) return fact.event();
        throw rule(
                "agendapunt.tekst-onbekend",
                "Revisie " + text.revision() + " van deze tekst is er niet, of nog niet op de dag van het OOGO.");
    }

    /** What all parties of the collaboration may see: a draft begins for them where it was shared. */
    private static List<Fact> visible(List<Fact> facts, CollaborationId collaboration) {
        if (facts.isEmpty()) return List.of();
        boolean ours = switch (facts.getFirst().event()) {
            case Founded founded -> founded.collaboration().equals(collaboration);
            case Proposed proposed -> proposed.collaboration().equals(collaboration);
            case EditionOpened opened -> opened.collaboration().equals(collaboration);
            case DocumentEvent.Registered registered ->
                registered.collaboration().equals(collaboration);
            default -> false;
        };
        if (!ours) return List.of();
        if (!(facts.getFirst().event() instanceof Proposed proposed) || !proposed.draft()) return facts;
        return facts.stream()
                .dropWhile(fact -> !(fact.event() instanceof DraftShared))
                .toList();
    }

    /** A mandate for named themes covers an item only where all its texts are ambitions, each with a theme. */
    private static List<ThemeId> themes(List<Object> revisions) {
        Set<ThemeId> themes = new LinkedHashSet<>();
        for (Object revision : revisions) {
            if (!(revision instanceof RevisionEvent ambition)
                    || ambition.content().themes().isEmpty()) return List.of();
            themes.addAll(ambition.content().themes());
        }
        return List.copyOf(themes);
    }
}
