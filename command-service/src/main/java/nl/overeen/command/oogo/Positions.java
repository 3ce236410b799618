package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** Deciding about a position: one fact for each party spoken for, all or nothing. */
record Positions(Meeting meeting, List<Seat> seats, Grounds grounds, Origin origin, Streams streams) {

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
        if (!spoken() && !say.delegate().equals(origin.actor())) throw notFound();
        if (behalf.mandate() != null && behalf.representation() != null)
            throw input("standpunt.grond-dubbel", "Noem een mandaat of een vertegenwoordiging, niet allebei.");
        Voice voice = voice(position, say, behalf, seat(behalf.party()));
        return new PositionTaken(
                say.item(),
                behalf.party(),
                position,
                item.texts(),
                say.delegate(),
                voice.function(),
                voice.mandate(),
                voice.representation(),
                ratifyBefore,
                say.explanation(),
                spoken());
    }

    private Seat seat(PartyId party) {
        return seats.stream()
                .filter(seat -> seat.party().equals(party))
                .findFirst()
                .orElseThrow(
                        () -> rule(
                                "standpunt.partij-neemt-geen-standpunt",
                                "Deze partij zit op de dag van het OOGO niet aan tafel, of is niet om een standpunt gevraagd."));
    }

    /** For one's own party in a function of it; for another on its representation, which replaces the mandate. */
    private Voice voice(Position position, Say say, OnBehalfOf behalf, Seat seat) {
        if (behalf.representation() != null) return named(say, behalf, seat);
        boolean own = spoken()
                ? !grounds.functions(seat.facts(), say.delegate(), origin.function())
                        .isEmpty()
                : seat.party().equals(origin.party());
        if (own) return own(position, say, behalf, seat);
        for (RepresentationEntrusted entrusted : grounds.representations(seat.facts())) {
            @Nullable Voice voice = through(entrusted, say);
            if (voice != null) return voice;
        }
        if (spoken())
            throw rule("standpunt.geen-functie", "De spreker is op die dag geen gedelegeerde van deze partij.");
        throw rule("vertegenwoordiging.ontbreekt", "U kunt niet namens deze partij spreken.");
    }

    /** Agreeing needs a mandate; where none is needed, one that is named must hold. */
    private Voice own(Position position, Say say, OnBehalfOf behalf, Seat seat) {
        var functions = grounds.held(seat.facts(), say.delegate(), origin.function());
        if (position != Position.AGREED && behalf.mandate() == null) return new Voice(functions.getFirst(), null, null);
        MandateGranted mandate = grounds.mandate(seat.facts(), functions, behalf.mandate());
        return new Voice(mandate.function(), mandate.mandate(), null);
    }

    private Voice named(Say say, OnBehalfOf behalf, Seat seat) {
        for (RepresentationEntrusted entrusted : grounds.representations(seat.facts()))
            if (entrusted.representation().equals(behalf.representation())) {
                @Nullable Voice voice = through(entrusted, say);
                if (voice != null) return voice;
            }
        throw rule(
                "vertegenwoordiging.niet-geldig",
                "Deze vertegenwoordiging geldt niet op die dag, niet voor dit agendapunt, of niet voor deze spreker.");
    }

    private @Nullable Voice through(RepresentationEntrusted entrusted, Say say) {
        if (!spoken() && !entrusted.representative().equals(origin.party())) return null;
        var functions = grounds.functions(streams.facts(entrusted.representative()), say.delegate(), origin.function());
        return functions.isEmpty() ? null : new Voice(functions.getFirst(), null, entrusted.representation());
    }

    /** Whether the delegate spoke in the room, and the secretary records it. */
    private boolean spoken() {
        return origin.role() == Role.SECRETARY;
    }
}
