package nl.overeen.command.document;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.StepKind;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about a document. */
final class DocumentBody {
    private DocumentBody() {}

    /** What a version says of itself. */
    interface VersionBody extends WriteBody {
        String titel();

        String versie();

        String datum();

        @Nullable
        String sha256();

        String vindplaats();
    }

    /**
     * Registers a document with its first version.
     *
     * @param versie     as the document calls it ("concept 2", "eindversie")
     * @param datum      of the version
     * @param sha256     of the file, 64 hexadecimal digits
     * @param vindplaats where it is kept
     */
    record DocumentRegistrationBody(
            @Nullable UUID id,
            UUID samenwerking,
            DocumentKind soort,
            @Line(300) String titel,
            @Line(100) String versie,
            @WrittenDay String datum,
            @Schema(pattern = "^[0-9a-fA-F]{64}$") @Nullable String sha256,
            @Line(value = 1000, address = true) String vindplaats,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements VersionBody {}

    /** Registers the next version. */
    record DocumentVersionBody(
            @Line(300) String titel,
            @Line(100) String versie,
            @WrittenDay String datum,
            @Schema(pattern = "^[0-9a-fA-F]{64}$") @Nullable String sha256,
            @Line(value = 1000, address = true) String vindplaats,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements VersionBody {}

    /**
     * Records a step in the way of a version.
     *
     * @param versie   the number of the version, counted from 1
     * @param partijen to whom it was sent, or who took the step
     * @param aan      the same in words, for who is no party
     * @param uitkomst what came of it
     */
    record DocumentStepBody(
            @Schema(minimum = "1", maximum = "100000") int versie,
            StepKind stap,
            @ArraySchema(maxItems = 50) @Nullable List<UUID> partijen,
            @Line(300) @Nullable String aan,
            @Prose(2000) @Nullable String uitkomst,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}
}
