package nl.overeen.command.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A body with nothing in it but what every write may carry. */
public record NoBody(
        @Schema(format = "dag") @Nullable String geldtOp,

        @Schema(format = "tekst", maxLength = 2000) @Nullable
        String reden)
        implements WriteBody {}
