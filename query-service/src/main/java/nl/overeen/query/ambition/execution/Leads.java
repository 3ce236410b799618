package nl.overeen.query.ambition.execution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.Fact;
import nl.overeen.query.ambition.text.AmbitionText;
import nl.overeen.query.ambition.text.Trekker;
import nl.overeen.query.ambition.text.Trekker.Leider;
import nl.overeen.query.ambition.text.Trekker.Trekkerfunctie;
import nl.overeen.query.platform.text.PersonName;
import org.jspecify.annotations.Nullable;

/** Who leads, by function, and whether that function has ended. */
public record Leads(Map<FunctionId, Function> functions, Map<PartyId, Registered> parties, LocalDate day) {

    /** @param facts that count on the day, in the order of {@link nl.overeen.events.time.AsOf} */
    public static Leads in(List<Fact> facts, Map<PartyId, Registered> parties, LocalDate day) {
        var functions = new HashMap<FunctionId, Function>();
        for (Function function : Functions.of(facts)) functions.put(function.id(), function);
        return new Leads(functions, parties, day);
    }

    /** The lead that counts: the last one put. */
    public @Nullable Trekker last(List<Fact> leads) {
        return leads.isEmpty() ? null : trekker(leads.getLast());
    }

    /** The lead as this fact put it. */
    public Trekker trekker(Fact fact) {
        var assigned = (TrekkerAssigned) fact.event();
        return new Trekker(
                false,
                fact.origin().effective(),
                assigned.leaders().stream().map(this::leider).toList(),
                null);
    }

    private Leider leider(Leader leader) {
        @Nullable Function function = functions.get(leader.function());
        @Nullable LocalDate until = function == null ? null : function.period().until();
        return new Leider(
                leader.party().value(),
                AmbitionText.name(leader.party(), parties),
                new Trekkerfunctie(
                        leader.function().value(),
                        function == null ? null : function.title(),
                        leader.person().value(),
                        new PersonName(leader.person()),
                        until,
                        until != null && until.isBefore(day)));
    }
}
