package nl.overeen.command.ambition.execution;

import static nl.overeen.command.platform.axon.Rejection.forbidden;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.ambition.execution.ExecutionCommand.HandOver;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.access.Functions;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over: who takes the place of which function, from which day.
 *
 * @param from need not be valid any more: a hand-over may come after someone left
 */
public record Succession(FunctionId from, Leader to, LocalDate day) {

    /** Judges what is the same for every ambition. */
    public static Succession of(HandOver command, Call call, Streams streams) {
        @Nullable PartyId own = call.origin().party();
        if (own != null && !own.equals(command.party()))
            throw forbidden("Een partijbeheerder draagt alleen over binnen de eigen partij.");
        if (command.from().equals(command.to()))
            throw rule("overdracht.zelfde-functie", "Deze functie trekt de ambities al.");
        return new Succession(command.from(), leader(command.party(), command.to(), streams, call.day()), call.day());
    }

    /** Who leads for a party in a function that is valid on the day. */
    static Leader leader(PartyId party, FunctionId id, Streams streams, LocalDate day) {
        return Functions.on(streams.facts(party), day).stream()
                .filter(function -> function.id().equals(id))
                .map(function -> new Leader(party, id, function.person()))
                .findFirst()
                .orElseThrow(() ->
                        rule("trekker.functie-niet-geldig", "Deze functie geldt op die dag niet voor deze partij."));
    }

    /** The same leaders, with one in the place of another. */
    List<Leader> in(List<Leader> leaders) {
        if (leaders.stream().noneMatch(this::isReplaced))
            throw rule("overdracht.trekt-niet", "Deze functie is op die dag geen trekker van een van de ambities.");
        return leaders.stream().map(leader -> isReplaced(leader) ? to : leader).toList();
    }

    private boolean isReplaced(Leader leader) {
        return leader.party().equals(to.party()) && leader.function().equals(from);
    }
}
