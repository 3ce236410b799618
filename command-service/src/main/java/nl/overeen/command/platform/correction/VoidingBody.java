package nl.overeen.command.platform.correction;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;

/** The body of a vervallenverklaring. */
record VoidingBody(
        @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
        String reden) implements WriteBody {
    @Override
    public @Nullable String geldtOp() {
        return null;
    }
}
