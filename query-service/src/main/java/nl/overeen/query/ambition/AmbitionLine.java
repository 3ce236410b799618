package nl.overeen.query.ambition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.execution.Actiestand;
import nl.overeen.query.ambition.execution.Indicatorstand;
import nl.overeen.query.ambition.text.AmbitionText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the agenda: an ambition in the revision that counts.
 *
 * @param versie        how many facts it has, for If-Match
 * @param status        whether its text is in force
 * @param revisie       the revision shown: the one in force, or the newest of a proposal
 * @param openWijziging a newer revision than the one shown
 * @param voortgang     of each action on which was reported
 * @param metingen      of each indicator of the text, and of others that were measured
 * @param einde         that it has ended
 * @param uit           what it took over of others, up to the revision shown
 */
public record AmbitionLine(
        UUID id,
        long versie,
        int nummer,
        Status status,
        int revisie,
        @Nullable Besluit besluit,
        @Nullable OpenWijziging openWijziging,
        Indiener indiener,
        @JsonUnwrapped AmbitionText tekst,
        List<Actiestand> voortgang,
        List<Indicatorstand> metingen,
        @Nullable Einde einde,
        List<Overgenomen> uit) {

    /** The decision that put the text in force, or will once it is ratified. */
    public record Besluit(UUID id, String nummer, UUID oogo, LocalDate dag) {
        public static Besluit of(Decision decision) {
            return new Besluit(
                    decision.concluded().decision().value(),
                    decision.concluded().number(),
                    decision.oogo().oogo().value(),
                    decision.oogo().day());
        }
    }

    /**
     * A newer text that no decision has put in force.
     *
     * @param beeindigt whether it says that the ambition ends
     */
    public record OpenWijziging(int revisie, boolean beeindigt) {}

    /** The party that proposed it. */
    public record Indiener(UUID partij, @Nullable String naam) {}

    /** @param naar in which ambitions it goes up; empty when it is withdrawn */
    public record Einde(List<Verwant> naar, @Nullable Text reden) {}

    /** Another ambition, by its newest title. */
    public record Verwant(UUID id, @Nullable Text titel) {}

    /** @param revisie in which the ambition took it over */
    public record Overgenomen(
            Verwant ambitie, int revisie, @Nullable Text reden) {}

    /** Whether it stands on the agenda in force. */
    @JsonIgnore
    public boolean isInForce() {
        return status == Status.ADOPTED;
    }
}
