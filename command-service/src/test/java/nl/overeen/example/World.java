package nl.overeen.example;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.platform.axon.Streams;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A collaboration of one party, with a secretary (subject "secretaris") and a member ("medewerker"); and an outsider. */
public final class World {
    public final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    public final PartyId party = new PartyId(UUID.randomUUID());
    public final PartyId outside = new PartyId(UUID.randomUUID());
    public final PersonId secretary;
    public final PersonId member;
    public final PersonId outsider;

    private final Running running;
    private final EventStorageEngine engine;

    public World(Running running) {
        this.running = running;
        engine = running.bean(EventStorageEngine.class);
        secretary = person("secretaris");
        member = person("medewerker");
        outsider = person("buitenstaander");
        Text title = new Text(UUID.randomUUID().toString(), "n", "c");
        Period always = new Period(java.time.LocalDate.of(2016, 1, 1), null);
        fact(collaboration, "2016-01-01", new CollaborationEvent.Founded(collaboration, "Samenwerking 1"));
        fact(party, "2016-01-01", new PartyEvent.Registered(party, PartyKind.MUNICIPALITY, "Gemeente 1", null));
        fact(outside, "2016-01-01", new PartyEvent.Registered(outside, PartyKind.MUNICIPALITY, "Gemeente 2", null));
        fact(collaboration, "2016-01-01", new CollaborationEvent.PartyAdmitted(party));
        fact(
                collaboration,
                "2016-01-01",
                new CollaborationEvent.FunctionAppointed(function(), secretary, Role.SECRETARY, title, always));
        fact(party, "2016-01-01", new PartyEvent.FunctionAppointed(function(), member, Role.MEMBER, title, always));
        fact(outside, "2016-01-01", new PartyEvent.FunctionAppointed(function(), outsider, Role.MEMBER, title, always));
    }

    /** A new person with this subject. */
    public PersonId person(String subject) {
        var answer = running.post(
                "beheerder",
                "/v1/personen",
                "{\"issuer\":\"" + Identity.ISSUER + "\",\"subject\":\"" + subject + "\",\"naam\":\"Functionaris\"}");
        return new PersonId(UUID.fromString(answer.json().path("id").asString()));
    }

    public static FunctionId function() {
        return new FunctionId(UUID.randomUUID());
    }

    /** Puts a fact in the store, past every rule. */
    public void fact(Object stream, String day, Object event) {
        var origin =
                new Origin(new PersonId(UUID.randomUUID()), null, null, null, null, new Day(day), null, "given", null);
        long next = engine.lastSequenceNumberFor(stream.toString()).orElse(-1L) + 1;
        engine.appendEvents(
                new GenericDomainEventMessage<>("given", stream.toString(), next, event, origin.toMetaData()));
    }

    /** The facts of a stream as the store has them. */
    public List<Fact> facts(Object stream) {
        return running.bean(Streams.class).facts(stream);
    }

    /** A body that makes an example. */
    public String makeBody() {
        return "{\"samenwerking\":\"" + collaboration + "\",\"naam\":\"2016-1\",\"plaats\":\"raadzaal\"}";
    }

    /** Makes an example as the secretary; the answer's id names it. */
    public UUID made() {
        return made(makeBody());
    }

    /** One that is there since a day. */
    public UUID madeOn(String day) {
        return made(makeBody().replace("}", ",\"geldtOp\":\"" + day + "\"}"));
    }

    private UUID made(String body) {
        var answer = running.post("secretaris", "/v1/oogos", body, "Namens", collaboration.toString());
        if (answer.status() != 201) throw new AssertionError(answer.response().body());
        return UUID.fromString(answer.json().path("id").asString());
    }
}
