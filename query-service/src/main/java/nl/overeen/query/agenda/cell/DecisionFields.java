package nl.overeen.query.agenda.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import nl.overeen.events.oogo.AfterwardsEvent.DecisionJoined;
import nl.overeen.events.oogo.AfterwardsEvent.PositionRatified;
import nl.overeen.events.oogo.AfterwardsEvent.RatificationRefused;
import nl.overeen.events.oogo.Decision;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
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
        return known(address, moment)
                .map(fact -> Makers.provenance(bearing(fact, moment), moment, at -> value(address, fact, at)));
    }

    /** The facts that made a value, or took it away. */
    static List<Fact> makers(Address address, Moment moment) {
        return known(address, moment)
                .map(fact -> Makers.of(bearing(fact, moment), moment, at -> value(address, fact, at)))
                .orElse(List.of());
    }

    private static Optional<Fact> known(Address address, Moment moment) {
        String id = String.valueOf(address.part()).split("/")[0];
        return moment.decisions().inOrder().stream()
                .filter(decision -> decision.concluded().decision().toString().equals(id))
                .findFirst()
                .flatMap(decision -> moment.recorded(decision.fact().stream()).stream()
                        .filter(fact -> fact.id().equals(decision.fact()))
                        .findFirst());
    }

    private static List<Fact> bearing(Fact conclusion, Moment moment) {
        var concluded = (ItemConcluded) conclusion.event();
        return moment.recorded(conclusion.id().stream()).stream()
                .filter(fact -> fact.equals(conclusion)
                        || switch (fact.event()) {
                            case Convened any -> true;
                            case Reconvened any -> true;
                            case FactVoided any -> true;
                            case PositionTaken it -> it.ratifyBefore() != null && it.item() == concluded.item();
                            case PositionRatified it -> it.decision().equals(concluded.decision());
                            case RatificationRefused it -> it.decision().equals(concluded.decision());
                            case DecisionJoined it -> it.decision().equals(concluded.decision());
                            default -> false;
                        })
                .toList();
    }

    private static @Nullable Object value(Address address, Fact conclusion, Moment at) {
        for (Decision decision : at.decisions().inOrder())
            if (decision.fact().equals(conclusion.id())) return of(decision).get(address);
        return null;
    }
}
