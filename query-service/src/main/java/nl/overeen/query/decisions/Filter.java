package nl.overeen.query.decisions;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.UUID;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.Decision;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which decisions are asked for; what is left out does not filter. */
@ParameterObject
record Filter(
        @Parameter(description = "Eerste dag van de OOGO's.") @Nullable
        LocalDate van,

        @Parameter(description = "Laatste dag van de OOGO's.") @Nullable
        LocalDate tot,

        @Parameter(description = "Een partij die gevraagd was.") @Nullable
        UUID partij,

        @Parameter(description = "bespreken, vaststellen of opdracht.") @Nullable
        String soort,

        @Parameter(description = "Zoals vastgesteld of geen-overeenstemming.") @Nullable
        String uitkomst,

        @Parameter(description = "Een thema van een ambitie waarover besloten is, in de revisie van het besluit.")
        @Nullable
        UUID thema,

        @Parameter(description = "Woorden in de titel of toelichting van het agendapunt; alle moeten voorkomen.")
        @Nullable
        String zoek) {

    boolean takes(DecisionLine line) {
        return (van == null || !line.oogo().dag().isBefore(van))
                && (tot == null || !line.oogo().dag().isAfter(tot))
                && (soort == null || line.soort().code().equals(soort))
                && (uitkomst == null || line.uitkomst().code().equals(uitkomst))
                && (partij == null || asks(line, partij));
    }

    boolean takes(Decision decision, Moment moment) {
        return thema == null || Themes.of(decision, moment).contains(new ThemeId(thema));
    }

    private static boolean asks(DecisionLine line, UUID party) {
        return line.gebonden().stream().anyMatch(one -> one.id().equals(party))
                || line.nietGebonden().stream().anyMatch(one -> one.id().equals(party));
    }
}
