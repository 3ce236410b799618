package nl.overeen.query.oogo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.collaboration.DecisionRule;
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

/** An item of an OOGO. */
record ItemView(
        int nummer,
        Text titel,
        ItemKind soort,
        @Nullable Text toelichting,
        List<Agendatekst> teksten,
        String stand,
        List<Standpunt> standpunten,
        @Nullable Afronding afronding) {

    /** Exactly which text is on the table. */
    record Agendatekst(
            TextKind soort, UUID id, int revisie, @Nullable Text titel) {}

    /**
     * The row of one asked party.
     *
     * @param standpunt        absent until it takes one on the text now on the table
     * @param gedelegeerden    who may speak for it on the day of the OOGO
     * @param vastgelegdDoor   who recorded a position spoken in the room
     * @param eerdere          how many positions it took before this one
     */
    record Standpunt(
            Tafelpartij partij,
            @Nullable Position standpunt,
            @Nullable Integer revisie,
            @Nullable Text toelichting,
            @Nullable UUID mandaat,
            @Nullable Gedelegeerde gedelegeerde,
            @Nullable Author vastgelegdDoor,
            @Nullable Instant vastgelegdOp,
            @Nullable LocalDate bekrachtigenVoor,
            int eerdere,
            List<Gedelegeerde> gedelegeerden) {}

    /** A party that holds a position. */
    record Tafelpartij(UUID id, String naam, PartyKind soort) {}

    /** Who speaks for a party. */
    record Gedelegeerde(
            UUID persoon, PersonName naam, @Nullable Text functie) {}

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
