package nl.overeen.command.evaluation;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.evaluation.FollowUp;
import nl.overeen.events.evaluation.Judgement;
import nl.overeen.events.evaluation.Subject;
import nl.overeen.events.evaluation.SubjectKind;
import nl.overeen.events.id.AmbitionId;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about an evaluatie. */
final class EvaluationBody {
    private EvaluationBody() {}

    /**
     * Records an evaluation.
     *
     * @param bevinding what was found
     * @param cijfers   per function; they need not add up to anything
     */
    record EvaluationRecordingBody(
            @Nullable UUID id,
            UUID samenwerking,
            EvaluationSubjectBody onderwerp,
            Judgement oordeel,
            @Prose(10000) String bevinding,
            @ArraySchema(maxItems = 50) @Nullable List<EvaluationGradeBody> cijfers,
            @ArraySchema(maxItems = 50) @Nullable List<EvaluationEvidenceBody> bewijs,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}

    /** @param ambitie to which a doelstelling or actie belongs; for those, and those only */
    record EvaluationSubjectBody(
            SubjectKind soort, UUID id, @Nullable UUID ambitie) {
        Subject subject() {
            if (soort.isPartOfAmbition() != (ambitie != null))
                throw Rejection.input(
                        "onderwerp.ambitie-past-niet",
                        "Noem bij een doelstelling of actie de ambitie waar zij bij hoort, en alleen daarbij.");
            return new Subject(soort, id, ambitie == null ? null : new AmbitionId(ambitie));
        }
    }

    /** @param functie who gave it ("wethouder", "beleidsambtenaar"), never a person's name */
    record EvaluationGradeBody(
            @Line(200) String functie,
            @Schema(minimum = "1", maximum = "10") BigDecimal cijfer,

            @Schema(minimum = "1", maximum = "100000") @Nullable
            Integer aantal) {}

    /** @param feit the id of a fact, as the trail names it */
    record EvaluationEvidenceBody(
            @Prose(2000) String tekst,

            @Schema(pattern = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.[0-9]{1,9}$") @Nullable
            String feit,

            @Nullable UUID document) {}

    /**
     * Decides what is to follow.
     *
     * @param voorstel   the ambition in which it is proposed, with its {@code revisie}
     * @param agendapunt the number of the item in the {@code oogo}
     */
    record EvaluationFollowUpBody(
            FollowUp vervolg,
            @Prose(4000) @Nullable String toelichting,
            @Nullable UUID voorstel,

            @Schema(minimum = "1", maximum = "100000") @Nullable
            Integer revisie,

            @Nullable UUID oogo,

            @Schema(minimum = "1", maximum = "999") @Nullable
            Integer agendapunt,

            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}
}
