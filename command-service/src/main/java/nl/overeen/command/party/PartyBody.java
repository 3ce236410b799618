package nl.overeen.command.party;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.body.Line;
import nl.overeen.command.platform.body.Prose;
import nl.overeen.command.platform.body.WrittenDay;
import nl.overeen.command.platform.web.GroundBody;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.command.platform.web.WriteBody;
import nl.overeen.events.id.ThemeId;
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

            @Schema(pattern = "^[A-Za-z0-9-]{2,20}$") @Nullable
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
            return PartyBody.scope("mandaat.reikwijdte", reikwijdte, themas);
        }
    }

    /** From {@code geldtOp} the party is called so. */
    record NameBody(
            @Line(100) String naam,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden) implements WriteBody {}

    /** From {@code geldtOp} these parties follow it. */
    record SuccessionBody(
            @ArraySchema(minItems = 1, maxItems = 20) List<UUID> opvolgers,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody {}

    /** A representation holds from {@code geldtOp}, until and including {@code tot}. */
    record RepresentationBody(
            @Nullable UUID id,
            UUID vertegenwoordiger,
            UUID samenwerking,

            @Schema(allowableValues = {"alles", "themas"}) String reikwijdte,

            @ArraySchema(maxItems = 100) @Nullable List<UUID> themas,
            @Nullable LocalDate tot,
            GroundBody grondslag,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden)
            implements WriteBody, MayBePlanned {

        Scope scope() {
            return PartyBody.scope("vertegenwoordiging.reikwijdte", reikwijdte, themas);
        }
    }

    /** From {@code geldtOp} whoever holds the function is the one to turn to. */
    record ContactBody(
            UUID samenwerking,
            UUID functie,
            @Nullable @WrittenDay String geldtOp,
            @Nullable @Prose(2000) String reden) implements WriteBody, MayBePlanned {}

    private static Scope scope(String code, String reach, @Nullable List<UUID> themes) {
        var named = themes == null ? List.<UUID>of() : themes;
        if (reach.equals("alles") != named.isEmpty())
            throw Rejection.input(code, "Noem themas precies als het niet voor alles geldt.");
        return new Scope(named.isEmpty(), named.stream().map(ThemeId::new).toList());
    }
}
