package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;

/** Nobody comes by a mandate through an act of his own: not by granting it, and not by any other way round. */
record Oneself(List<Fact> facts) {

    /** Granting it. */
    static void check(PersonId holder, Call call) {
        if (holder.equals(call.origin().actor()))
            throw rule("mandaat.voor-uzelf", "U kunt geen mandaat voor uzelf vastleggen. Vraag dit aan een ander.");
    }

    /** Letting the own party be spoken for by another whose delegate one is: that replaces a mandate. */
    static void checkNotThrough(List<Fact> representative, Call call) {
        boolean speaks = functions(representative).stream()
                .anyMatch(function -> function.role() == Role.DELEGATE
                        && function.person().equals(call.origin().actor())
                        && (function.period().until() == null
                                || !function.period().until().isBefore(call.day())));
        if (speaks)
            throw rule(
                    "vertegenwoordiging.voor-uzelf",
                    "U spreekt zelf voor die partij. Vraag een ander om deze vertegenwoordiging vast te leggen.");
    }

    /** Taking a function to which a mandate was given, or holding it longer. */
    void checkAppointed(Function given, Call call) {
        if (hasMandate(given.id())) check(given.person(), call);
    }

    /** Undoing or moving the end of a mandate, or of the function to which it was given. */
    void checkRestored(Call call) {
        if (call.replaced() == null) return;
        Object event = call.replaced().fact().event();
        if (event instanceof FunctionEnded ended && hasMandate(ended.function())) checkHolder(ended.function(), call);
        if (event instanceof MandateRevoked revoked)
            for (Fact fact : facts)
                if (fact.event() instanceof MandateGranted granted
                        && granted.mandate().equals(revoked.mandate())) checkHolder(granted.function(), call);
    }

    private void checkHolder(FunctionId function, Call call) {
        for (Function held : functions(facts)) if (held.id().equals(function)) check(held.person(), call);
    }

    /** Whether one was given to it at any time. */
    private boolean hasMandate(FunctionId function) {
        return AsOf.select(facts, LocalDate.MAX, Instant.MAX).stream()
                .anyMatch(fact -> fact.event() instanceof MandateGranted granted
                        && granted.function().equals(function));
    }

    private static List<Function> functions(List<Fact> facts) {
        return Functions.of(AsOf.select(facts, LocalDate.MAX, Instant.MAX));
    }
}
