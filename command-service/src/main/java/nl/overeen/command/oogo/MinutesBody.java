package nl.overeen.command.oogo;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about the minutes of an OOGO; what they say has the day of the OOGO. */
final class MinutesBody {
    private MinutesBody() {}

    /** @param afwezig all asked parties that are absent; none when everyone is there */
    record AttendanceBody(
            @ArraySchema(arraySchema = @Schema(requiredMode = REQUIRED), maxItems = 200)
            List<UUID> afwezig,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /** @param tekst the whole of what was said: it replaces an earlier one */
    record DiscussionBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 20000)
            String tekst,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /**
     * What a party promised.
     *
     * @param aan       to whom; to all when left out
     * @param uiterlijk by when
     */
    record CommitmentBody(
            @Nullable UUID id,

            @Schema(minimum = "1", maximum = "999") @Nullable
            Integer agendapunt,

            @Schema(requiredMode = REQUIRED) UUID partij,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 4000)
            String toezegging,

            @ArraySchema(maxItems = 200) @Nullable List<UUID> aan,
            @Nullable LocalDate uiterlijk,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}
}
