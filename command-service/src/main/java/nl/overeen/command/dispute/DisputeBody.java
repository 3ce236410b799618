package nl.overeen.command.dispute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about a geschil. */
final class DisputeBody {
    private DisputeBody() {}

    /**
     * Raises a dispute.
     *
     * @param agendapunt its number in the OOGO
     * @param route      as the procedure of the OOGO names it; required where that names any
     */
    record DisputeRaisingBody(
            @Nullable UUID id,
            UUID oogo,
            @Schema(minimum = "1", maximum = "999") int agendapunt,
            @Prose(4000) String onderwerp,
            @Line(200) @Nullable String route,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}

    /** Puts the view of the own party. */
    record DisputeStatementBody(
            @Prose(10000) String standpunt,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden) implements WriteBody {}

    /** @param van who advised or ruled: a body or function, never a person's name */
    record DisputeAdviceBody(
            @Line(200) String van,
            @Prose(10000) String advies,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}

    /** @param besluit the id of the decision in which it ended */
    record DisputeSettlementBody(
            @Prose(4000) String uitkomst,
            @Nullable UUID besluit,
            @WrittenDay @Nullable String geldtOp,
            @Prose(2000) @Nullable String reden)
            implements WriteBody {}
}
