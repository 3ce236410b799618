package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import nl.overeen.query.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An item of an OOGO.
 *
 * @param bespreking what was said about it
 */
record ItemView(
        int nummer,
        Text titel,
        ItemKind soort,
        @Nullable Text toelichting,
        List<Agendatekst> teksten,
        ItemStand stand,
        @Nullable Text bespreking,
        List<Standpunt> standpunten,
        @Nullable Afronding afronding) {

    /** Exactly which text is on the table. */
    record Agendatekst(
            TextKind soort, UUID id, int revisie, @Nullable Text titel) {}

    /**
     * The row of one asked party.
     *
     * @param feit               the fact of the position
     * @param standpunt          absent until it takes one on the text now on the table
     * @param vertegenwoordiging on which another party's delegate spoke for it
     * @param gedelegeerden      who may speak for it on the day of the OOGO
     * @param vastgelegdDoor     who recorded a position spoken in the room
     * @param bevestiging        whether the party confirmed or contested what was recorded for it
     * @param grondGecorrigeerd  the mandate or representation on which it rests was corrected or voided since
     * @param partijWasVertrokken it turned out that the party did not sit at the table on the day of the OOGO
     * @param gecorrigeerd       a later fact corrects the position; it stays what it was
     * @param eerdere            how many positions it took before this one
     * @param afwezig            noted absent
     */
    record Standpunt(
            Tafelpartij partij,
            @Nullable FactId feit,
            @Nullable Position standpunt,
            @Nullable Integer revisie,
            @Nullable Text toelichting,
            @Nullable UUID mandaat,
            @Nullable Vertegenwoordigd vertegenwoordiging,
            @Nullable Gedelegeerde gedelegeerde,
            @Nullable Author vastgelegdDoor,
            @Nullable Instant vastgelegdOp,
            @Nullable LocalDate bekrachtigenVoor,
            @Nullable Confirmation bevestiging,
            boolean grondGecorrigeerd,
            boolean partijWasVertrokken,
            boolean gecorrigeerd,
            int eerdere,
            boolean afwezig,
            List<Gedelegeerde> gedelegeerden) {

        /** A party that says nothing about the text now on the table. */
        static Standpunt none(Tafelpartij party, int earlier, boolean absent, List<Gedelegeerde> delegates) {
            return new Standpunt(
                    party, null, null, null, null, null, null, null, null, null, null, null, false, false, false,
                    earlier, absent, delegates);
        }
    }

    /** A party that holds a position. */
    record Tafelpartij(UUID id, String naam, PartyKind soort) {}

    /**
     * Who speaks for a party.
     *
     * @param vertegenwoordiging on which, for a delegate of another party
     */
    record Gedelegeerde(
            UUID persoon,
            PersonName naam,
            @Nullable Text functie,
            @Nullable Vertegenwoordigd vertegenwoordiging) {}

    /** A representation, and the party that speaks on it. */
    record Vertegenwoordigd(UUID id, Author.Partij door) {}

    /**
     * How the item ended.
     *
     * @param nummer         of the decision
     * @param aanhoudenNaar  the OOGO where it comes back
     */
    record Afronding(
            Outcome uitkomst,
            UUID besluit,
            String nummer,
            DecisionRule regel,
            List<Tafelpartij> gebonden,
            List<NietGebonden> nietGebonden,
            @Nullable UUID aanhoudenNaar) {}

    /** A party that the decision does not bind, and why. */
    record NietGebonden(UUID id, String naam, NotBound waarom) {}
}
