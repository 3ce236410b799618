package nl.overeen.query.agenda;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.UUID;
import nl.overeen.query.ambition.AmbitionLine;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which ambitions are asked for, and how they are arranged; what is left out does not filter. */
@ParameterObject
record Chosen(
        @Parameter(description = "lijst (standaard) of matrix: ook per doelstelling en schooljaar.") @Nullable
        String weergave,

        @Parameter(description = "Een thema waar de ambitie bij hoort.") @Nullable
        UUID thema,

        @Parameter(description = "Een partij die trekker is of als trekker is voorgesteld.") @Nullable
        UUID trekker,

        @Parameter(description = "Zoals vastgesteld of voorstel.") @Nullable
        String status) {

    /** Everything, as a list. */
    static final Chosen ALL = new Chosen(null, null, null, null);

    boolean takes(AmbitionLine line) {
        return (status == null || line.status().code().equals(status))
                && (thema == null
                        || line.tekst().themas().stream()
                                .anyMatch(one -> one.value().equals(thema)))
                && (trekker == null || leads(line, trekker));
    }

    boolean isMatrix() {
        return "matrix".equals(weergave);
    }

    private static boolean leads(AmbitionLine line, UUID party) {
        return line.tekst().trekker() != null
                && line.tekst().trekker().partijen().stream()
                        .anyMatch(one -> one.id().equals(party));
    }
}
