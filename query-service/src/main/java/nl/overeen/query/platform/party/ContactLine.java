package nl.overeen.query.platform.party;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.FunctionLine;

/** Whom to turn to at a party in a collaboration: the one who was named last, as long as the function holds. */
public record ContactLine(UUID samenwerking, UUID functie, Text titel, FunctionLine.Persoon persoon) {

    /** @param facts of the party that count on the day, in the order of {@link nl.overeen.events.time.AsOf} */
    public static List<ContactLine> of(List<Fact> facts, LocalDate day) {
        var named = new LinkedHashMap<CollaborationId, FunctionId>();
        for (Fact fact : facts)
            if (fact.event() instanceof ContactNamed contact) named.put(contact.collaboration(), contact.function());
        var functions = FunctionLine.of(facts);
        return named.entrySet().stream()
                .flatMap(contact -> functions.stream()
                        .filter(function ->
                                function.id().equals(contact.getValue().value()) && function.holdsOn(day))
                        .map(function -> new ContactLine(
                                contact.getKey().value(), function.id(), function.titel(), function.persoon())))
                .toList();
    }
}
