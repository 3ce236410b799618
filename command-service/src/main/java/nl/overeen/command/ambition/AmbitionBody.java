package nl.overeen.command.ambition;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.IndicatorKind;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about an ambitie. */
final class AmbitionBody {
    private AmbitionBody() {}

    /** The parts of an ambition's text; in an amendment, what is left out stays as it is. */
    interface ContentBody extends WriteBody {
        @Nullable
        String titel();

        @Nullable
        String toelichting();

        @Nullable
        List<UUID> themas();

        @Nullable
        List<GoalBody> doelen();

        @Nullable
        List<ActionBody> acties();

        @Nullable
        List<ParticipantBody> participanten();

        @Nullable
        LeadBody trekker();

        @Nullable
        HoursBody ureninzet();

        @Nullable
        InvestmentBody investering();
    }

    /** @param concept a draft of the own party, not yet shown to the others */
    record ProposalBody(
            @Nullable UUID id,
            @Schema(requiredMode = REQUIRED) UUID samenwerking,
            @Nullable Boolean concept,

            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 300)
            String titel,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String toelichting,

            @ArraySchema(maxItems = 50) @Nullable List<UUID> themas,
            @ArraySchema(maxItems = 50) @Nullable List<GoalBody> doelen,
            @ArraySchema(maxItems = 100) @Nullable List<ActionBody> acties,
            @ArraySchema(maxItems = 100) @Nullable List<ParticipantBody> participanten,
            @Nullable LeadBody trekker,
            @Nullable HoursBody ureninzet,
            @Nullable InvestmentBody investering,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements ContentBody {}

    /** @param reden why the text changes: always */
    record AmendmentBody(
            @Schema(format = "naam", maxLength = 300) @Nullable
            String titel,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String toelichting,

            @ArraySchema(maxItems = 50) @Nullable List<UUID> themas,
            @ArraySchema(maxItems = 50) @Nullable List<GoalBody> doelen,
            @ArraySchema(maxItems = 100) @Nullable List<ActionBody> acties,
            @ArraySchema(maxItems = 100) @Nullable List<ParticipantBody> participanten,
            @Nullable LeadBody trekker,
            @Nullable HoursBody ureninzet,
            @Nullable InvestmentBody investering,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements ContentBody {}

    record GoalBody(
            @Nullable UUID id,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String tekst,

            @ArraySchema(maxItems = 20) @Nullable List<IndicatorBody> indicatoren) {}

    record IndicatorBody(
            @Nullable UUID id,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 1000)
            String tekst,

            @Schema(requiredMode = REQUIRED) IndicatorKind soort,

            @Schema(format = "naam", maxLength = 50) @Nullable
            String eenheid,

            @Nullable BigDecimal nulmeting,
            @Nullable BigDecimal streefwaarde,
            @Schema(format = "dag") @Nullable String uiterlijk,

            @Schema(format = "naam", maxLength = 200) @Nullable
            String bron) {}

    record ActionBody(
            @Nullable UUID id,

            @Schema(pattern = "[0-9]{1,3}(\\.[0-9]{1,3}){0,2}[a-z]?") @Nullable
            String nummer,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 4000)
            String tekst,

            @Nullable PlanningBody planning) {}

    record PlanningBody(
            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 200)
            String tekst,

            @Schema(format = "dag") @Nullable String van,
            @Schema(format = "dag") @Nullable String tot) {}

    record ParticipantBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 1000)
            String tekst,

            @Nullable UUID partij,

            @Schema(minimum = "1", maximum = "1000") @Nullable
            Integer van,

            @Schema(minimum = "1", maximum = "1000") @Nullable
            Integer tot) {}

    record LeadBody(
            @ArraySchema(maxItems = 50) @Nullable List<UUID> partijen,

            @Schema(format = "naam", maxLength = 200) @Nullable
            String tekst) {}

    /** @param legenda the codes that the source explains; a line with another code is flagged */
    record HoursBody(
            @Schema(minimum = "0", maximum = "1000000") @Nullable
            BigDecimal gesteld,

            @ArraySchema(maxItems = 100) @Nullable List<HoursLineBody> regels,

            @ArraySchema(schema = @Schema(pattern = "[A-Za-z&]{1,20}"), maxItems = 50) @Nullable
            List<String> legenda) {}

    /** @param codes contributors: "O/Gem" counts each, "O of Gem" counts one */
    record HoursLineBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 500)
            String omschrijving,

            @Schema(requiredMode = REQUIRED, minimum = "0", maximum = "1000000")
            BigDecimal uren,

            @Schema(pattern = "[A-Za-z&]{1,20}((/[A-Za-z&]{1,20})*|( of [A-Za-z&]{1,20})+)") @Nullable
            String codes,

            @Schema(minimum = "0", maximum = "1000000") @Nullable
            BigDecimal gesteld) {}

    /** @param bedrag in euro; left out is "nog onbekend" */
    record InvestmentBody(
            @Schema(minimum = "0", maximum = "1000000000") @Nullable
            BigDecimal bedrag,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String toelichting) {}
}
