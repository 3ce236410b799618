package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** The texts that an item pins, looked up in their own streams. */
record Pins(List<PinnedText> texts, List<ThemeId> themes) {

    /**
     * Checks that every text exists for all parties of the collaboration, in a revision effective on or before the day.
     *
     * @param day of the OOGO
     */
    static Pins of(List<PinnedText> texts, Streams streams, CollaborationId collaboration, LocalDate day) {
        record Which(TextKind kind, UUID id) {}
        if (texts.stream()
                        .map(text -> new Which(text.kind(), text.id()))
                        .distinct()
                        .count()
                != texts.size())
            throw rule("agendapunt.tekst-dubbel", "Dezelfde tekst staat twee keer bij dit agendapunt.");
        var themes = texts.stream()
                .flatMap(text -> content(text, streams, collaboration, day).themes().stream())
                .distinct()
                .toList();
        boolean allAmbitions = texts.stream().allMatch(text -> text.kind() == TextKind.AMBITION);
        return new Pins(texts, allAmbitions ? themes : List.of());
    }

    private static Content content(PinnedText text, Streams streams, CollaborationId collaboration, LocalDate day) {
        @Nullable Content found = null;
        boolean shared = false;
        if (text.kind() == TextKind.AMBITION)
            for (Fact fact : streams.facts(text.id())) {
                boolean inTime = !fact.origin().effective().lastDay().isAfter(day);
                if (fact.event() instanceof Proposed p && p.collaboration().equals(collaboration)) {
                    shared = !p.draft();
                    if (text.revision() == 1 && inTime) found = p.content();
                }
                if (fact.event() instanceof DraftShared s && s.collaboration().equals(collaboration)) {
                    shared = inTime && text.revision() >= s.revision();
                    if (text.revision() == s.revision() && inTime) found = s.content();
                }
                if (fact.event() instanceof Amended a && a.revision() == text.revision() && inTime) found = a.content();
            }
        if (found == null || !shared)
            throw rule(
                    "agendapunt.tekst-onbekend",
                    "Revisie " + text.revision() + " van deze tekst is er niet, of nog niet op de dag van het OOGO.");
        return found;
    }
}
