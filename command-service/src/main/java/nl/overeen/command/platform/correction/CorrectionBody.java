package nl.overeen.command.platform.correction;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;

/**
 * The body of a correctie.
 *
 * @param inhoud the fact as it ought to have been: the body of the operation that recorded it, whole; without
 *               {@code geldtOp} it keeps its day
 */
record CorrectionBody(
        @Schema(
                requiredMode = REQUIRED,
                description = "Het feit zoals het had moeten zijn: de hele inhoud van de handeling die het vastlegde.")
        Map<String, Object> inhoud,

        @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
        String reden)
        implements WriteBody {
    @Override
    public @Nullable String geldtOp() {
        return null;
    }
}
