package nl.overeen.command.ambition.execution;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.Progress;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about the execution of an ambitie. */
final class ExecutionBody {
    private ExecutionBody() {}

    /** All who lead from the day on. */
    record TrekkerBody(
            @ArraySchema(minItems = 1, maxItems = 50) @Schema(requiredMode = REQUIRED)
            List<LeadingBody> partijen,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody, MayBePlanned {}

    /** @param functie of the one person whom the party holds accountable */
    record LeadingBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Schema(requiredMode = REQUIRED) UUID functie) {}

    /**
     * A portfolio that moves from one function of a party to another.
     *
     * @param reden why: always
     */
    record HandOverBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Schema(requiredMode = REQUIRED) UUID van,
            @Schema(requiredMode = REQUIRED) UUID naar,

            @ArraySchema(minItems = 1, maxItems = 200) @Schema(requiredMode = REQUIRED)
            List<UUID> ambities,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody, MayBePlanned {}

    record ProgressBody(
            @Schema(requiredMode = REQUIRED) UUID actie,
            @Schema(requiredMode = REQUIRED) Progress stand,

            @Schema(format = "tekst", maxLength = 4000) @Nullable
            String toelichting,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /**
     * @param waarde  in the indicator's unit
     * @param bereikt for a state instead of a value
     */
    record MeasurementBody(
            @Schema(requiredMode = REQUIRED) UUID indicator,
            @Nullable BigDecimal waarde,
            @Nullable Boolean bereikt,

            @Schema(format = "naam", maxLength = 200) @Nullable
            String bron,

            @Schema(format = "tekst", maxLength = 4000) @Nullable
            String toelichting,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}
}
