package nl.overeen.command.oogo;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.oogo.Fulfilment;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about what comes of an OOGO; each holds from a day of its own. */
final class AfterwardsBody {
    private AfterwardsBody() {}

    record ConfirmationBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record ContestBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody {}

    /** @param mandaat on which one joins or ratifies; without it a valid one is looked for */
    record BindingBody(
            @Nullable UUID mandaat,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {

        @Nullable
        MandateId mandate() {
            return mandaat == null ? null : new MandateId(mandaat);
        }
    }

    /** @param aan who was told: those who carry it out, or whom it is about */
    record FeedbackBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 500)
            String aan,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String bericht,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record FulfilmentBody(
            @Schema(requiredMode = REQUIRED) Fulfilment stand,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 4000)
            String verslag,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}
}
