package nl.overeen.events.document;

import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened to a document: a reference to a text that is kept elsewhere. */
public sealed interface DocumentEvent permits VersionEvent, DocumentEvent.StepRecorded {

    /** A document was registered, with its first version. */
    @Stored("document.registered")
    record Registered(
            DocumentId document,
            CollaborationId collaboration,
            @Nullable PartyId owner,
            DocumentKind kind,
            DocumentVersion version)
            implements VersionEvent {
        @Override
        public int revision() {
            return 1;
        }
    }

    /** A next version was registered. */
    @Stored("document.version-registered")
    record VersionRegistered(int revision, DocumentKind kind, DocumentVersion version) implements VersionEvent {}

    /**
     * A step in the way of a version, on the fact's day.
     *
     * @param parties to whom it was sent, or who took the step
     * @param to      the same in words, for who is no party
     * @param outcome what came of it
     */
    @Stored("document.step-recorded")
    record StepRecorded(
            int revision,
            StepKind kind,
            List<PartyId> parties,
            @Nullable Text to,
            @Nullable Text outcome) implements DocumentEvent {}
}
