package nl.overeen.query.platform.test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Writes the facts of a region to the store, as command-service would. */
public final class Region {
    public final CollaborationId id = new CollaborationId(UUID.randomUUID());
    public final PersonId actor = new PersonId(UUID.randomUUID());
    private final JdbcEventStorageEngine engine;
    private final Map<UUID, Long> next = new HashMap<>();
    private Instant stamp = Instant.parse("2016-01-04T08:00:00Z");
    private String effective = "2016-01-04";

    public Region(Stores stores) {
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(stores.database()::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(new EventSerializer())
                .snapshotSerializer(new EventSerializer())
                .build();
    }

    /** From now on facts hold from this day. */
    public Region effective(String day) {
        effective = day;
        return this;
    }

    /** From now on facts bear this stamp, each a millisecond later than the last. */
    public Region stamped(Instant instant) {
        stamp = instant;
        return this;
    }

    public Region found() {
        return add(id.value(), new CollaborationEvent.Founded(id, "Regio"));
    }

    public PartyId party(String name) {
        var party = new PartyId(UUID.randomUUID());
        add(party.value(), new PartyEvent.Registered(party, PartyKind.MUNICIPALITY, name, null));
        return party;
    }

    public Region admit(PartyId party) {
        return add(id.value(), new CollaborationEvent.PartyAdmitted(party));
    }

    public Region release(PartyId party) {
        return add(id.value(), new CollaborationEvent.PartyReleased(party));
    }

    public PersonId appoint(PartyId party, Role role) {
        var person = new PersonId(UUID.randomUUID());
        var period = new Period(LocalDate.of(2016, 1, 1), null);
        add(
                party.value(),
                new PartyEvent.FunctionAppointed(new FunctionId(UUID.randomUUID()), person, role, text(), period));
        return person;
    }

    public AmbitionId propose(PartyId proposer, boolean draft) {
        var ambition = new AmbitionId(UUID.randomUUID());
        add(ambition.value(), new AmbitionEvent.Proposed(ambition, id, proposer, draft, content(text())));
        return ambition;
    }

    public Region amend(AmbitionId ambition, int revision) {
        return add(ambition.value(), new AmbitionEvent.Amended(revision, content(text())));
    }

    public Region share(AmbitionId ambition, PartyId proposer, int revision) {
        return add(ambition.value(), new AmbitionEvent.DraftShared(ambition, id, proposer, revision, content(text())));
    }

    public OogoId convene(LocalDate day) {
        var oogo = new OogoId(UUID.randomUUID());
        add(oogo.value(), new OogoEvent.Convened(oogo, id, "2016-1", day, null, null, 0));
        return oogo;
    }

    public Region add(UUID stream, Object event) {
        return add(stream, event, null);
    }

    public Region add(UUID stream, Object event, @Nullable FactId replaces) {
        engine.appendEvents(List.of(message(stream, event, replaces)));
        return this;
    }

    public DomainEventMessage<Object> message(UUID stream, Object event, @Nullable FactId replaces) {
        long number = next.merge(stream, 1L, Long::sum) - 1;
        var origin = new Origin(actor, null, null, null, null, new Day(effective), null, "r" + number, replaces);
        stamp = stamp.plusMillis(1);
        return new GenericDomainEventMessage<>(
                "T",
                stream.toString(),
                number,
                event,
                MetaData.from(origin.toMetaData()),
                UUID.randomUUID().toString(),
                stamp);
    }

    /** The position of the last fact in the store. */
    public long head() {
        return engine.createHeadToken().position().orElse(0);
    }

    public void addAll(List<DomainEventMessage<Object>> messages) {
        engine.appendEvents(messages);
    }

    public static Text text() {
        return new Text(
                UUID.randomUUID().toString(), "AAAAAAAAAAAAAAAA", "c2VhbGVkIGJ5IG5vYm9keSwgb3BlbmVkIGJ5IG5vYm9keQ==");
    }

    public static Content content(Text title) {
        return new Content(title, null, List.of(), List.of(), List.of(), List.of(), null, null, null);
    }
}
