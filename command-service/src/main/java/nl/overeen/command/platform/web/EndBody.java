package nl.overeen.command.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ending, from {@code geldtOp}: what was agreed for a day to come may be known before it. */
public record EndBody(
        @Schema(format = "dag") @Nullable String geldtOp,

        @Schema(format = "tekst", maxLength = 2000) @Nullable
        String reden)
        implements WriteBody, MayBePlanned {}
