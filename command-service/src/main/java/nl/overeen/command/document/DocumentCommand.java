package nl.overeen.command.document;

import java.util.List;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.DocumentVersion;
import nl.overeen.events.document.StepKind;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DocumentId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a document. */
sealed interface DocumentCommand {

    /** Register a document with its first version; it belongs to the party acted for, or to the collaboration. */
    record RegisterDocument(
            @TargetAggregateIdentifier DocumentId id,
            CollaborationId collaboration,
            DocumentKind kind,
            DocumentVersion version)
            implements DocumentCommand {}

    /** Register the next version. */
    record RegisterVersion(@TargetAggregateIdentifier DocumentId id, DocumentVersion version)
            implements DocumentCommand {}

    /** Record a step in the way of a version: sent, or taken up by OPR, college, raad or inspectorate. */
    record RecordStep(
            @TargetAggregateIdentifier DocumentId id,
            int revision,
            StepKind kind,
            List<PartyId> parties,
            @Nullable Text to,
            @Nullable Text outcome)
            implements DocumentCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier DocumentId id, List<String> texts) implements DocumentCommand {}

    /** Take back a fact; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier DocumentId id) implements DocumentCommand {}
}
