package nl.overeen.command.ambition.text;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.LinkKind;
import org.jspecify.annotations.Nullable;

/** The parts of an ambition's text; in an amendment, what is left out stays as it is. */
public interface ContentBody extends WriteBody {
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

    @Nullable
    List<LinkBody> koppelingen();

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

            @Schema(format = "naam", pattern = "^[0-9]{1,3}(\\.[0-9]{1,3}){0,2}[a-z]?$") @Nullable
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

            @ArraySchema(schema = @Schema(pattern = "^[A-Za-z&]{1,20}$"), maxItems = 50) @Nullable
            List<String> legenda) {}

    /** @param codes contributors: "O/Gem" counts each, "O of Gem" counts one */
    record HoursLineBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 500)
            String omschrijving,

            @Schema(requiredMode = REQUIRED, minimum = "0", maximum = "1000000")
            BigDecimal uren,

            @Schema(pattern = "^[A-Za-z&]{1,20}((/[A-Za-z&]{1,20})*|( of [A-Za-z&]{1,20})+)$") @Nullable
            String codes,

            @Schema(minimum = "0", maximum = "1000000") @Nullable
            BigDecimal gesteld) {}

    /** @param bedrag in euro; left out is "nog onbekend" */
    record InvestmentBody(
            @Schema(minimum = "0", maximum = "1000000000") @Nullable
            BigDecimal bedrag,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String toelichting) {}

    /** @param actie an action of that ambition, where the link is to that one */
    record LinkBody(
            @Schema(requiredMode = REQUIRED) LinkKind soort,
            @Schema(requiredMode = REQUIRED) UUID ambitie,
            @Nullable UUID actie,

            @Schema(format = "tekst", maxLength = 1000) @Nullable
            String toelichting) {}
}
