package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** On what a position rests: the delegate's function and, for an agreement, the mandate; judged on the day of the OOGO. */
record Grounds(CollaborationId collaboration, LocalDate day, Pins pins, List<Seat> seats) {

    Seat seat(PartyId party) {
        return seats.stream()
                .filter(seat -> seat.party().equals(party))
                .findFirst()
                .orElseThrow(() -> rule(
                        "standpunt.partij-neemt-geen-standpunt",
                        "Deze partij zit op de dag van het OOGO niet aan tafel, of neemt geen standpunt in."));
    }

    /** The function in which the delegate speaks for the party. */
    Function function(Seat seat, Say say) {
        return Functions.on(seat.facts(), day).stream()
                .filter(function -> function.person().equals(say.delegate()) && function.role() == Role.DELEGATE)
                .findFirst()
                .orElseThrow(() -> rule(
                        "standpunt.geen-functie",
                        "De spreker is op de dag van het OOGO geen gedelegeerde van deze partij."));
    }

    /** The mandate on which an agreement rests: the one named, or else one that covers the item. */
    MandateId mandate(Seat seat, Function function, OnBehalfOf behalf) {
        var covering = Mandates.on(seat.facts(), day).stream()
                .filter(mandate -> mandate.function().equals(function.id()) && covers(mandate))
                .map(MandateGranted::mandate)
                .toList();
        @Nullable MandateId named = behalf.mandate();
        if (named != null && !covering.contains(named))
            throw rule(
                    "mandaat.niet-geldig",
                    "Dit mandaat geldt niet op de dag van het OOGO, of niet voor dit agendapunt.");
        if (named != null) return named;
        if (covering.isEmpty())
            throw rule(
                    "mandaat.ontbreekt",
                    "Er is geen geldig mandaat voor dit agendapunt. Akkoord gaan kan dan alleen onder voorbehoud.");
        return covering.getFirst();
    }

    private boolean covers(MandateGranted mandate) {
        return mandate.collaboration().equals(collaboration) && mandate.scope().covers(pins.themes());
    }
}
