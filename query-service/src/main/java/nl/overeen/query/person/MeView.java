package nl.overeen.query.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.function.Held;
import nl.overeen.query.platform.timetravel.function.Held.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in and for whom that person can act today.
 *
 * @param persoon  absent for a login that the directory does not know
 * @param functies in the order in which they were given
 */
record MeView(@Nullable UUID persoon, @Nullable String naam, boolean beheerder, List<Functie> functies) {

    /**
     * A function held today.
     *
     * @param samenwerkingen the ones it opens
     * @param tot            its last day
     */
    record Functie(
            UUID id,
            Role rol,
            Text titel,
            Voor voor,
            List<Table> samenwerkingen,
            LocalDate van,
            @Nullable LocalDate tot) {
        static Functie of(Held held) {
            return new Functie(
                    held.id().value(),
                    held.role(),
                    held.title(),
                    new Voor(held.role().isForParty() ? "partij" : "samenwerking", held.home(), held.name()),
                    held.collaborations(),
                    held.period().from(),
                    held.period().until());
        }
    }

    /** For whom a function is held. */
    record Voor(String soort, UUID id, String naam) {}
}
