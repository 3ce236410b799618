package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.Representations;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import org.jspecify.annotations.Nullable;

/** On what an agreement rests: the delegate's function, and the mandate or representation; judged on the fact's day. */
record Grounds(CollaborationId collaboration, LocalDate day, Pins pins) {

    /** The functions in which someone may speak for a party; the one acted in first. */
    List<FunctionId> functions(List<Fact> party, PersonId delegate, @Nullable FunctionId acting) {
        return Functions.on(party, day).stream()
                .filter(function -> function.person().equals(delegate) && function.role() == Role.DELEGATE)
                .map(Function::id)
                .sorted(Comparator.comparing(function -> !function.equals(acting)))
                .toList();
    }

    /** The same, of which there must be one. */
    List<FunctionId> held(List<Fact> party, PersonId delegate, @Nullable FunctionId acting) {
        var functions = functions(party, delegate, acting);
        if (functions.isEmpty())
            throw rule("standpunt.geen-functie", "De spreker is op die dag geen gedelegeerde van deze partij.");
        return functions;
    }

    /** The mandate on which an agreement rests: the one named, or else one that covers the item. */
    MandateGranted mandate(List<Fact> party, List<FunctionId> functions, @Nullable MandateId named) {
        var covering = Mandates.on(party, day).stream()
                .filter(mandate ->
                        functions.contains(mandate.function()) && covers(mandate.collaboration(), mandate.scope()))
                .sorted(Comparator.comparing(mandate -> functions.indexOf(mandate.function())))
                .toList();
        if (named == null && covering.isEmpty())
            throw rule(
                    "mandaat.ontbreekt",
                    "Er is geen geldig mandaat voor dit agendapunt. Akkoord gaan kan dan alleen onder voorbehoud.");
        return covering.stream()
                .filter(mandate -> named == null || mandate.mandate().equals(named))
                .findFirst()
                .orElseThrow(() ->
                        rule("mandaat.niet-geldig", "Dit mandaat geldt niet op die dag, of niet voor dit agendapunt."));
    }

    /** Who may speak for the party about this item. */
    List<RepresentationEntrusted> representations(List<Fact> party) {
        return Representations.on(party, day).stream()
                .filter(entrusted -> covers(entrusted.collaboration(), entrusted.scope()))
                .toList();
    }

    private boolean covers(CollaborationId where, Scope scope) {
        return where.equals(collaboration) && scope.covers(pins.themes());
    }
}
