package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.axon.Appointments;
import nl.overeen.command.platform.axon.Call;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.collaboration.Members;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.party.Mandates;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.Representations;
import nl.overeen.events.party.Successions;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Role;

/** Who may agree for a party, as its facts say: decides about its mandates and representations. */
record Authority(List<Fact> facts) {

    List<PartyEvent> decide(GrantMandate command, Call call) {
        checkOwn(command.collaboration(), call);
        checkReplaced(call);
        if (counting().stream()
                .anyMatch(fact -> fact.event() instanceof MandateGranted granted
                        && granted.mandate().equals(command.mandate())))
            throw rule("mandaat.bestaat-al", "Er is al een mandaat met dit nummer.");
        checkStanding(facts, call.day());
        Function function = Functions.on(facts, call.day()).stream()
                .filter(candidate -> candidate.id().equals(command.function()) && candidate.role() == Role.DELEGATE)
                .findFirst()
                .orElseThrow(() -> rule(
                        "mandaat.functie-onbekend",
                        "Een mandaat kan alleen naar een gedelegeerde die op die dag in functie is."));
        Oneself.check(function.person(), call);
        return List.of(new MandateGranted(
                command.mandate(),
                command.function(),
                command.collaboration(),
                command.scope(),
                Appointments.period(call.day(), command.until()),
                command.ground()));
    }

    List<PartyEvent> decide(RevokeMandate command, Call call) {
        for (Fact fact : counting())
            if (fact.event() instanceof MandateGranted granted
                    && granted.mandate().equals(command.mandate())) {
                checkOwn(granted.collaboration(), call);
                oneself().checkRestored(call);
                if (Mandates.on(facts, call.day()).stream()
                        .noneMatch(valid -> valid.mandate().equals(command.mandate())))
                    throw rule("mandaat.niet-geldig", "Dit mandaat geldt niet op die dag.");
                return List.of(new MandateRevoked(command.mandate()));
            }
        throw notFound();
    }

    List<PartyEvent> decide(EntrustRepresentation command, Call call, Streams streams) {
        checkOwn(command.collaboration(), call);
        checkReplaced(call);
        if (counting().stream()
                .anyMatch(fact -> fact.event() instanceof RepresentationEntrusted entrusted
                        && entrusted.representation().equals(command.representation())))
            throw rule("vertegenwoordiging.bestaat-al", "Er is al een vertegenwoordiging met dit nummer.");
        if (command.representative().equals(command.id()))
            throw rule(
                    "vertegenwoordiging.door-uzelf", "Een partij kan zich niet door zichzelf laten vertegenwoordigen.");
        checkStanding(facts, call.day());
        checkAtTable(command, streams);
        List<Fact> representative = streams.party(command.representative());
        checkStanding(representative, call.day());
        Oneself.checkNotThrough(representative, call);
        return List.of(new RepresentationEntrusted(
                command.representation(),
                command.representative(),
                command.collaboration(),
                command.scope(),
                Appointments.period(call.day(), command.until()),
                command.ground()));
    }

    List<PartyEvent> decide(WithdrawRepresentation command, Call call, Streams streams) {
        for (Fact fact : counting())
            if (fact.event() instanceof RepresentationEntrusted entrusted
                    && entrusted.representation().equals(command.representation())) {
                checkOwn(entrusted.collaboration(), call);
                if (call.replaced() != null) Oneself.checkNotThrough(streams.party(entrusted.representative()), call);
                if (Representations.on(facts, call.day()).stream()
                        .noneMatch(valid -> valid.representation().equals(command.representation())))
                    throw rule("vertegenwoordiging.niet-geldig", "Deze vertegenwoordiging geldt niet op die dag.");
                return List.of(new RepresentationWithdrawn(command.representation()));
            }
        throw notFound();
    }

    /** A mandate or representation is taken back by who might have registered it. */
    List<FactVoided> expire(Call call, Streams streams) {
        checkReplaced(call);
        oneself().checkRestored(call);
        for (Fact fact : facts)
            if (fact.event() instanceof RepresentationEntrusted entrusted
                    && isReplaced(new RepresentationWithdrawn(entrusted.representation()), call))
                Oneself.checkNotThrough(streams.party(entrusted.representative()), call);
        return List.of(new FactVoided());
    }

    private static boolean isReplaced(PartyEvent event, Call call) {
        return call.replaced() != null && call.replaced().fact().event().equals(event);
    }

    /** A secretaris takes nothing from another collaboration by correcting it. */
    private void checkReplaced(Call call) {
        if (call.replaced() == null) return;
        Object event = call.replaced().fact().event();
        for (Fact fact : facts) {
            if (fact.event() instanceof MandateGranted granted
                    && (fact.event().equals(event) || event.equals(new MandateRevoked(granted.mandate()))))
                checkOwn(granted.collaboration(), call);
            if (fact.event() instanceof RepresentationEntrusted entrusted
                    && (fact.event().equals(event)
                            || event.equals(new RepresentationWithdrawn(entrusted.representation()))))
                checkOwn(entrusted.collaboration(), call);
        }
    }

    private Oneself oneself() {
        return new Oneself(facts);
    }

    /** A party speaks for another only at a table where both of them sit, sat, or will sit. */
    private static void checkAtTable(EntrustRepresentation command, Streams streams) {
        var table = Members.periods(AsOf.select(streams.facts(command.collaboration()), LocalDate.MAX, Instant.MAX));
        if (!table.keySet().containsAll(List.of(command.id(), command.representative())))
            throw rule("partij.onbekend", "Deze partij is er niet in deze samenwerking.");
    }

    private List<Fact> counting() {
        return AsOf.select(facts, LocalDate.MAX, Instant.MAX);
    }

    /** From the day on which others follow it, nothing new is given for a party or by it. */
    static void checkStanding(List<Fact> facts, LocalDate day) {
        if (Successions.of(AsOf.select(facts, day, Instant.MAX)).isPresent())
            throw rule("partij.opgevolgd", "Deze partij is op die dag opgevolgd door een andere.");
    }

    /** A secretaris registers for his own collaboration only. */
    private static void checkOwn(CollaborationId collaboration, Call call) {
        var acting = call.origin().collaboration();
        if (acting != null && !acting.equals(collaboration))
            throw Rejection.forbidden("U kunt dit alleen voor uw eigen samenwerking vastleggen.");
    }
}
