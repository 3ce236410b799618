package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** Deciding about a position: one fact for each party spoken for, all or nothing. */
record Positions(Meeting meeting, Grounds grounds, Origin origin) {

    /** @param ratifyBefore the last day for ratification, exactly when the agreement is reserved */
    List<PositionTaken> take(Position position, Say say, @Nullable LocalDate ratifyBefore) {
        meeting.checkOpened();
        Item item = meeting.open(say.item());
        if (!item.isAbout(say.texts()))
            throw rule(
                    "agendapunt.andere-revisie",
                    "Er ligt nu een andere tekst op tafel dan die waarover u een standpunt geeft.");
        if (position != Position.AGREED && say.explanation() == null)
            throw input("standpunt.toelichting-ontbreekt", "Geef bij dit standpunt een toelichting.");
        if (ratifyBefore != null && !ratifyBefore.isAfter(meeting.day()))
            throw input("standpunt.bekrachtigen-voor", "De dag van bekrachtiging ligt na de dag van het OOGO.");
        if (say.parties().stream().map(OnBehalfOf::party).distinct().count()
                != say.parties().size())
            throw input("standpunt.partij-dubbel", "Dezelfde partij staat twee keer bij dit standpunt.");
        return say.parties().stream()
                .map(behalf -> taken(position, item, say, behalf, ratifyBefore))
                .toList();
    }

    private PositionTaken taken(
            Position position, Item item, Say say, OnBehalfOf behalf, @Nullable LocalDate ratifyBefore) {
        boolean spoken = origin.role() == Role.SECRETARY;
        if (!spoken && !say.delegate().equals(origin.actor())) throw notFound();
        if (!spoken && !behalf.party().equals(origin.party()))
            throw rule("vertegenwoordiging.ontbreekt", "U kunt niet namens deze partij spreken.");
        if (behalf.representation() != null)
            throw rule("vertegenwoordiging.niet-geldig", "Deze vertegenwoordiging geldt niet op de dag van het OOGO.");
        Seat seat = grounds.seat(behalf.party());
        var functions = grounds.functions(seat, say, origin.function());
        @Nullable
        MandateGranted mandate = position == Position.AGREED ? grounds.mandate(seat, functions, behalf) : null;
        return new PositionTaken(
                say.item(),
                behalf.party(),
                position,
                item.texts(),
                say.delegate(),
                mandate == null ? functions.getFirst() : mandate.function(),
                mandate == null ? null : mandate.mandate(),
                null,
                ratifyBefore,
                say.explanation(),
                spoken);
    }
}
