package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
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

    /** The functions in which the delegate may speak for the party; the one acted in first. */
    List<FunctionId> functions(Seat seat, Say say, @Nullable FunctionId acting) {
        var functions = Functions.on(seat.facts(), day).stream()
                .filter(function -> function.person().equals(say.delegate()) && function.role() == Role.DELEGATE)
                .map(Function::id)
                .sorted(Comparator.comparing(function -> !function.equals(acting)))
                .toList();
        if (functions.isEmpty())
            throw rule(
                    "standpunt.geen-functie",
                    "De spreker is op de dag van het OOGO geen gedelegeerde van deze partij.");
        return functions;
    }

    /** The mandate on which an agreement rests: the one named, or else one that covers the item. */
    MandateGranted mandate(Seat seat, List<FunctionId> functions, OnBehalfOf behalf) {
        var covering = Mandates.on(seat.facts(), day).stream()
                .filter(mandate -> functions.contains(mandate.function()) && covers(mandate))
                .sorted(Comparator.comparing(mandate -> functions.indexOf(mandate.function())))
                .toList();
        @Nullable MandateId named = behalf.mandate();
        if (named == null && covering.isEmpty())
            throw rule(
                    "mandaat.ontbreekt",
                    "Er is geen geldig mandaat voor dit agendapunt. Akkoord gaan kan dan alleen onder voorbehoud.");
        return covering.stream()
                .filter(mandate -> named == null || mandate.mandate().equals(named))
                .findFirst()
                .orElseThrow(() -> rule(
                        "mandaat.niet-geldig",
                        "Dit mandaat geldt niet op de dag van het OOGO, of niet voor dit agendapunt."));
    }

    private boolean covers(MandateGranted mandate) {
        return mandate.collaboration().equals(collaboration) && mandate.scope().covers(pins.themes());
    }
}
