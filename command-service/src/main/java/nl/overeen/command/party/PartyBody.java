package nl.overeen.command.party;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about a partij. */
final class PartyBody {
    private PartyBody() {}

    /** @param code by which the field knows the party ("PO2701") */
    record RegistrationBody(
            @Nullable UUID id,
            @Schema(requiredMode = REQUIRED) PartyKind soort,

            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 100)
            String naam,

            @Schema(pattern = "[A-Za-z0-9-]{2,20}") @Nullable
            String code,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody {}

    /** A mandate holds from {@code geldtOp}, until and including {@code tot}. */
    record MandateBody(
            @Nullable UUID id,
            @Schema(requiredMode = REQUIRED) UUID functie,
            @Schema(requiredMode = REQUIRED) UUID samenwerking,

            @Schema(
                    requiredMode = REQUIRED,
                    allowableValues = {"alles", "themas"})
            String reikwijdte,

            @ArraySchema(maxItems = 100) @Nullable List<UUID> themas,
            @Nullable LocalDate tot,
            @Schema(requiredMode = REQUIRED) GroundBody grondslag,
            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements WriteBody, MayBePlanned {

        Scope scope() {
            var named = themas == null ? List.<UUID>of() : themas;
            if (reikwijdte.equals("alles") != named.isEmpty())
                throw Rejection.input(
                        "mandaat.reikwijdte", "Noem themas precies als het mandaat niet voor alles geldt.");
            return new Scope(named.isEmpty(), named.stream().map(ThemeId::new).toList());
        }
    }

    /** On what a mandate rests. */
    record GroundBody(
            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 500)
            String besluit,

            @Schema(requiredMode = REQUIRED) LocalDate datum,

            @Schema(format = "tekst", maxLength = 500) @Nullable
            String kenmerk) {

        Ground ground(Texts texts) {
            return new Ground(texts.seal(besluit), datum, kenmerk == null ? null : texts.seal(kenmerk));
        }
    }
}
