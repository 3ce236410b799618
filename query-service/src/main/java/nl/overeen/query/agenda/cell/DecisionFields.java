package nl.overeen.query.agenda.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.Makers;
import nl.overeen.query.platform.cell.Provenance;
import nl.overeen.query.platform.timetravel.Moment;
import org.jspecify.annotations.Nullable;

/** What the agenda shows of decisions, field by field; a decision is the part, followed by a party that it binds. */
final class DecisionFields {
    static final String FAMILY = "besluit.";

    private DecisionFields() {}

    static SequencedMap<Address, Object> of(Decision decision) {
        var fields = new LinkedHashMap<Address, Object>();
        String id = decision.concluded().decision().toString();
        fields.put(Address.of("besluit.nummer", id), decision.concluded().number());
        fields.put(Address.of("besluit.dag", id), decision.oogo().day().toString());
        fields.put(
                Address.of("besluit.uitkomst", id),
                decision.concluded().outcome().code());
        if (decision.holds())
            fields.put(
                    Address.of("besluit.geldtVanaf", id), decision.inForceFrom().toString());
        if (decision.isReserved() && decision.lapsed()) fields.put(Address.of("besluit.vervallen", id), "ja");
        decision.bound()
                .forEach((party, since) ->
                        fields.put(Address.of("besluit.gebonden", id + "/" + party), since.toString()));
        return fields;
    }

    /** Empty when no decision of that id is known. */
    static Optional<Provenance> provenance(Address address, Moment moment) {
        String id = String.valueOf(address.part()).split("/")[0];
        return moment.decisions().inOrder().stream()
                .filter(decision -> decision.concluded().decision().toString().equals(id))
                .findFirst()
                .map(decision -> Makers.provenance(bearing(decision, moment), moment, at -> value(address, id, at)));
    }

    private static List<Fact> bearing(Decision decision, Moment moment) {
        return moment.recorded(decision.fact().stream()).stream()
                .filter(fact -> fact.event() instanceof OogoEvent || fact.event() instanceof FactVoided)
                .toList();
    }

    private static @Nullable Object value(Address address, String id, Moment at) {
        for (Decision decision : at.decisions().inOrder())
            if (decision.concluded().decision().toString().equals(id)) {
                Map<Address, Object> fields = of(decision);
                return fields.get(address);
            }
        return null;
    }
}
