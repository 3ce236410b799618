package nl.overeen.command.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.command.platform.security.People;
import nl.overeen.command.platform.security.Person;
import nl.overeen.events.access.Function;
import nl.overeen.events.access.Functions;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.time.Fact;
import org.springframework.stereotype.Component;

/** Finds out who a caller is and what he is for the party or collaboration he names, as it is today. */
@Component
class Callers {
    private final People people;
    private final Streams streams;
    private final Clock clock;

    Callers(People people, Streams streams, Clock clock) {
        this.people = people;
        this.streams = streams;
        this.clock = clock;
    }

    Person person(String issuer, String subject) {
        return people.find(issuer, subject).orElseThrow(Rejection::unknownPerson);
    }

    /** @throws Rejection 403 when the person holds no function there today, or there is no such thing */
    Acting acting(Person person, UUID onBehalfOf) {
        List<Fact> facts = streams.facts(onBehalfOf);
        var functions = Functions.on(facts, LocalDate.now(clock)).stream()
                .filter(function -> function.person().equals(person.id()))
                .sorted(Comparator.comparing(Function::role))
                .toList();
        if (functions.isEmpty()) throw Rejection.forbidden("U heeft vandaag geen functie voor wie u optreedt.");
        return switch (facts.getFirst().event()) {
            case PartyEvent ignored -> new Acting(person, new PartyId(onBehalfOf), null, functions);
            case CollaborationEvent ignored -> new Acting(person, null, new CollaborationId(onBehalfOf), functions);
            default -> throw Rejection.forbidden("U kunt alleen voor een partij of samenwerking optreden.");
        };
    }
}
