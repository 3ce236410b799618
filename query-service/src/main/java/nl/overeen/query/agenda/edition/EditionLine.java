package nl.overeen.query.agenda.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.AmbitionLine.Besluit;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the ontwikkelagenda in the revision that counts.
 *
 * @param versie        how many facts it has, for If-Match
 * @param revisie       the one in force, or the newest of a proposal
 * @param besluit       that put it in force, or will once it is ratified
 * @param openWijziging a newer revision than the one shown
 * @param gesloten      its last day
 */
public record EditionLine(
        UUID id,
        long versie,
        Text naam,
        Agendaperiode periode,
        List<String> schooljaren,
        Agendastatus status,
        int revisie,
        @Nullable Besluit besluit,
        @Nullable Integer openWijziging,
        @Nullable UUID voorganger,
        @Nullable Text toelichting,
        @Nullable LocalDate gesloten) {

    /** Both days included. */
    public record Agendaperiode(LocalDate van, @Nullable LocalDate tot) {}

    /** How far an edition has come. */
    public enum Agendastatus {
        PROPOSAL("voorstel"),
        ADOPTED_WITH_RESERVATION("vastgesteld-onder-voorbehoud"),
        ADOPTED("vastgesteld"),
        PREVIOUS("vorige-editie");

        private final String code;

        Agendastatus(String code) {
            this.code = code;
        }

        @JsonValue
        String code() {
            return code;
        }
    }
}
