package nl.overeen.command.agenda;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.web.WriteBody;
import org.jspecify.annotations.Nullable;

/** The bodies of the requests about an agenda. */
final class AgendaBody {
    private AgendaBody() {}

    /** What an edition says; in a next revision, what is left out stays as it is. */
    interface EditionBody extends WriteBody {
        @Nullable
        String naam();

        @Nullable
        LocalDate van();

        @Nullable
        LocalDate tot();

        @Nullable
        List<String> schooljaren();

        @Nullable
        List<EditionLineBody> ambities();

        @Nullable
        UUID voorganger();

        @Nullable
        String toelichting();
    }

    /**
     * @param schooljaren in order
     * @param ambities    in order, each in the revision that adopting the edition adopts
     * @param voorganger  the edition that it follows
     */
    record OpeningBody(
            @Nullable UUID id,

            @Schema(requiredMode = REQUIRED, format = "naam", maxLength = 200)
            String naam,

            @Schema(requiredMode = REQUIRED) LocalDate van,
            @Nullable LocalDate tot,

            @ArraySchema(schema = @Schema(pattern = "^[0-9]{4}-[0-9]{4}$"), maxItems = 20) @Nullable
            List<String> schooljaren,

            @ArraySchema(maxItems = 200) @Nullable List<EditionLineBody> ambities,
            @Nullable UUID voorganger,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String toelichting,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(format = "tekst", maxLength = 2000) @Nullable
            String reden)
            implements EditionBody {}

    /** @param reden why the edition changes: always */
    record OrderingBody(
            @Schema(format = "naam", maxLength = 200) @Nullable
            String naam,

            @Nullable LocalDate van,
            @Nullable LocalDate tot,

            @ArraySchema(schema = @Schema(pattern = "^[0-9]{4}-[0-9]{4}$"), maxItems = 20) @Nullable
            List<String> schooljaren,

            @ArraySchema(maxItems = 200) @Nullable List<EditionLineBody> ambities,
            @Nullable UUID voorganger,

            @Schema(format = "tekst", maxLength = 10000) @Nullable
            String toelichting,

            @Schema(format = "dag") @Nullable String geldtOp,

            @Schema(requiredMode = REQUIRED, format = "tekst", maxLength = 2000)
            String reden)
            implements EditionBody {}

    record EditionLineBody(
            @Schema(requiredMode = REQUIRED) UUID ambitie,

            @Schema(requiredMode = REQUIRED, minimum = "1") Integer revisie) {}
}
