package nl.overeen.query.comparison;

import io.swagger.v3.oas.annotations.Parameter;
import nl.overeen.query.platform.timetravel.Asked;
import nl.overeen.query.platform.web.Refusal;
import nl.overeen.query.platform.web.Refusal.Fault;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which two moments a reader compares, as written in the address. */
@ParameterObject
record Compared(
        @Parameter(
                required = true,
                description = "De ene stand: een dag (2016-04-06) of een OOGO (oogo:{id}).",
                example = "2016-04-06")
        @Nullable
        String van,

        @Parameter(description = "De andere stand: een dag of een OOGO; standaard vandaag.", example = "2016-07-06")
        @Nullable
        String tot,

        @Parameter(description = "Wat bij de ene stand bekend was: een tijdstip in UTC of een dag; standaard nu.")
        @Nullable
        String vanBekendOp,

        @Parameter(description = "Wat bij de andere stand bekend was: een tijdstip in UTC of een dag; standaard nu.")
        @Nullable
        String totBekendOp,

        @Parameter(description = Asked.AFTER) @Nullable String naPositie) {

    /** @throws Refusal with every fault there is */
    Asked from() {
        if (van == null)
            throw Refusal.input(new Fault("van", "veld.verplicht", "Geef de dag of het OOGO waarmee u vergelijkt."));
        return new Asked(van, vanBekendOp, null).checked("van", "vanBekendOp");
    }

    /** @throws Refusal with every fault there is */
    Asked until() {
        return new Asked(tot, totBekendOp, naPositie).checked("tot", "totBekendOp");
    }
}
