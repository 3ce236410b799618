package nl.overeen.command.ambition;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.command.ambition.text.ContentBody;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.ambition.Carried;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about the text of an ambitie. */
final class AmbitionBody {
    private AmbitionBody() {}

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
            @ArraySchema(maxItems = 50) @Nullable List<LinkBody> koppelingen,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements ContentBody {}

    /**
     * @param hervat whether an ambition that was to end goes on after all; without it such a text is not changed
     * @param reden  why the text changes: always
     */
    record AmendmentBody(
            @Nullable Boolean hervat,

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
            @ArraySchema(maxItems = 50) @Nullable List<LinkBody> koppelingen,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements ContentBody {}

    /**
     * In what the ambition goes up, and what is let go.
     *
     * @param reden why: always
     */
    record MergerBody(
            @ArraySchema(minItems = 1, maxItems = 20) @Schema(requiredMode = REQUIRED)
            List<CarriedBody> naar,

            @Nullable DroppedBody losgelaten,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody {

        List<Carried> carried() {
            return naar.stream()
                    .map(each -> new Carried(
                            new AmbitionId(each.ambitie),
                            all(each.doelen, GoalId::new),
                            all(each.acties, ActionId::new),
                            Boolean.TRUE.equals(each.uren)))
                    .toList();
        }

        Dropped dropped() {
            return losgelaten == null
                    ? new Dropped(List.of(), List.of(), false)
                    : new Dropped(
                            all(losgelaten.doelen, GoalId::new),
                            all(losgelaten.acties, ActionId::new),
                            Boolean.TRUE.equals(losgelaten.uren));
        }

        private static <T> List<T> all(@Nullable List<UUID> ids, Function<UUID, T> each) {
            return ids == null ? List.of() : ids.stream().map(each).toList();
        }
    }

    /** What one ambition takes over. */
    record CarriedBody(
            @Schema(requiredMode = REQUIRED) UUID ambitie,
            @ArraySchema(maxItems = 50) @Nullable List<UUID> doelen,
            @ArraySchema(maxItems = 100) @Nullable List<UUID> acties,
            @Nullable Boolean uren) {}

    /** What nobody takes over. */
    record DroppedBody(
            @ArraySchema(maxItems = 50) @Nullable List<UUID> doelen,
            @ArraySchema(maxItems = 100) @Nullable List<UUID> acties,
            @Nullable Boolean uren) {}

    /** @param reden why the ambition is to be withdrawn: always */
    record EndingBody(
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements WriteBody {}
}
