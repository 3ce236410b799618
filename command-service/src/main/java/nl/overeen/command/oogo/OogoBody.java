package nl.overeen.command.oogo;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about an OOGO. */
final class OogoBody {
    private OogoBody() {}

    /** @param naam short, unique in the samenwerking: the first half of its decisions' numbers */
    record ConveningBody(
            @Nullable UUID id,
            @Schema(requiredMode = REQUIRED) UUID samenwerking,

            @Schema(requiredMode = REQUIRED, format = "naam", pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$")
            String naam,

            @Schema(requiredMode = REQUIRED) LocalDate dag,
            @Schema(format = "time-local") @Nullable LocalTime tijd,

            @Schema(format = "naam", maxLength = 200) @Nullable
            String plaats,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /** The new day, and the time and place that go with it. */
    record ReconveningBody(
            @Schema(requiredMode = REQUIRED) LocalDate dag,
            @Schema(format = "time-local") @Nullable LocalTime tijd,

            @Schema(format = "naam", maxLength = 200) @Nullable
            String plaats,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody {}

    /** @param nummers of all items that stand */
    record OrderBody(
            @ArraySchema(arraySchema = @Schema(requiredMode = REQUIRED), minItems = 1, maxItems = 999)
            List<Integer> nummers,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record ItemBody(
            @Schema(minimum = "1", maximum = "999") @Nullable
            Integer nummer,

            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 300)
            String titel,

            @Schema(requiredMode = REQUIRED) ItemKind soort,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String toelichting,

            @ArraySchema(maxItems = 50) @Nullable List<TextBody> teksten,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record RetablingBody(
            @ArraySchema(arraySchema = @Schema(requiredMode = REQUIRED), maxItems = 50)
            List<TextBody> teksten,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record WithdrawalBody(
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody {}

    /**
     * A position.
     *
     * @param revisie      of the one text on the table; with several texts, {@code teksten} names them
     * @param gedelegeerde who speaks in the room, where the secretaris records it
     */
    record PositionBody(
            @Schema(requiredMode = REQUIRED) Position standpunt,

            @Schema(minimum = "1", maximum = "100000") @Nullable
            Integer revisie,

            @ArraySchema(maxItems = 50) @Nullable List<TextBody> teksten,

            @ArraySchema(arraySchema = @Schema(requiredMode = REQUIRED), minItems = 1, maxItems = 50)
            List<BehalfBody> namens,

            @Nullable UUID gedelegeerde,

            @Schema(format = "tekst", maxLength = 4000) @Nullable
            String toelichting,

            @Nullable LocalDate bekrachtigenVoor,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    record BehalfBody(
            @Schema(requiredMode = REQUIRED) UUID partij,
            @Nullable UUID mandaat,
            @Nullable UUID vertegenwoordiging) {

        OnBehalfOf behalf() {
            return new OnBehalfOf(
                    new PartyId(partij),
                    mandaat == null ? null : new MandateId(mandaat),
                    vertegenwoordiging == null ? null : new RepresentationId(vertegenwoordiging));
        }
    }

    record TextBody(
            @Schema(requiredMode = REQUIRED) TextKind soort,
            @Schema(requiredMode = REQUIRED) UUID id,

            @Schema(requiredMode = REQUIRED, minimum = "1", maximum = "100000")
            int revisie) {

        static List<PinnedText> pinned(@Nullable List<TextBody> texts) {
            return texts == null
                    ? List.of()
                    : texts.stream()
                            .map(text -> new PinnedText(text.soort(), text.id(), text.revisie()))
                            .toList();
        }
    }

    /** @param aanhoudenNaar the OOGO where the item comes back, exactly when a party asked to hold it */
    record ConclusionBody(
            @Nullable UUID aanhoudenNaar,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}
}
