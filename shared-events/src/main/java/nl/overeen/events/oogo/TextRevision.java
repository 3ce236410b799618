package nl.overeen.events.oogo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.collaboration.FoundationEvent.PrinciplesDrafted;
import nl.overeen.events.collaboration.FoundationEvent.VisionFormulated;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.VersionEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * That a fact makes a revision of a text which an OOGO can be about.
 *
 * @param text  which text, in which revision
 * @param title what it is called; absent for a vision or principles, of which a collaboration has one
 */
public record TextRevision(PinnedText text, @Nullable Text title) {

    /** Empty for a fact that makes no text. */
    public static Optional<TextRevision> madeBy(Fact fact) {
        return switch (fact.event()) {
            case RevisionEvent made ->
                of(TextKind.AMBITION, fact, made.revision(), made.content().title());
            case EditionEvent made ->
                of(TextKind.AGENDA, fact, made.revision(), made.edition().name());
            case VisionFormulated made -> of(TextKind.VISION, fact, made.revision(), null);
            case PrinciplesDrafted made -> of(TextKind.PRINCIPLES, fact, made.revision(), null);
            case VersionEvent made ->
                of(
                        made.kind() == DocumentKind.AGREEMENT ? TextKind.AGREEMENT : TextKind.DOCUMENT,
                        fact,
                        made.revision(),
                        made.version().title());
            default -> Optional.empty();
        };
    }

    /**
     * What a text is called in a revision; absent when it has no title or there is no such revision.
     *
     * @param stream facts of the thing whose text it is
     */
    public static @Nullable Text title(PinnedText text, List<Fact> stream) {
        for (Fact fact : stream) {
            @Nullable TextRevision made = madeBy(fact).orElse(null);
            if (made != null && made.text().equals(text)) return made.title();
        }
        return null;
    }

    private static Optional<TextRevision> of(TextKind kind, Fact fact, int revision, @Nullable Text title) {
        UUID id = UUID.fromString(fact.id().stream());
        return Optional.of(new TextRevision(new PinnedText(kind, id, revision), title));
    }
}
