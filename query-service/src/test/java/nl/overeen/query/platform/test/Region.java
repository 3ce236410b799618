package nl.overeen.query.platform.test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.overeen.events.ambition.AmbitionEvent;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.events.store.StoredFact;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.Origin;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.timetravel.Moment;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** The facts of a region, as command-service would write them: to the store, or kept here for a fold. */
public final class Region {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public final CollaborationId id = new CollaborationId(UUID.randomUUID());
    public final PersonId actor = new PersonId(UUID.randomUUID());
    private final @Nullable JdbcEventStorageEngine engine;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<UUID, Long> next = new HashMap<>();
    private Instant stamp = Instant.parse("2016-01-04T08:00:00Z");
    private String effective = "2016-01-04";
    private @Nullable Speaker speaker;
    private @Nullable Text reason;

    /** Who acts for a party, in a function. */
    public record Speaker(PartyId party, PersonId person, FunctionId function, Role role, Text title) {}

    /** Kept here only. */
    public Region() {
        engine = null;
    }

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

    /** From now on this person acts, for this reason; nobody in particular when absent. */
    public Region by(@Nullable Speaker acting, @Nullable Text why) {
        speaker = acting;
        reason = why;
        return this;
    }

    /** In the store's order. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public Moment on(String day) {
        return Moment.on(facts(), LocalDate.parse(day), Instant.MAX, TODAY);
    }

    public Moment on(String day, Instant known) {
        return Moment.on(facts(), LocalDate.parse(day), known, TODAY);
    }

    public Moment at(OogoId oogo) {
        return Moment.at(facts(), oogo, Instant.MAX, TODAY).orElseThrow();
    }

    public Region found() {
        return add(id.value(), new CollaborationEvent.Founded(id, "Regio"));
    }

    public PartyId party(String name) {
        return party(name, PartyKind.MUNICIPALITY);
    }

    public PartyId party(String name, PartyKind kind) {
        var party = new PartyId(UUID.randomUUID());
        add(party.value(), new PartyEvent.Registered(party, kind, name, null));
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

    /** Someone in a role for a party since 2016 began. */
    public Speaker speaker(PartyId party, Role role) {
        PersonId person = appoint(party, role);
        var it = (PartyEvent.FunctionAppointed) facts.getLast().event();
        return new Speaker(party, person, it.function(), role, it.title());
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
        return convene("2016-1", day, null);
    }

    public OogoId convene(String name, LocalDate day, @Nullable LocalTime time) {
        return convene(name, day, time, 0);
    }

    /** Under a version of the procedure. */
    public OogoId convene(String name, LocalDate day, @Nullable LocalTime time, int procedure) {
        var oogo = new OogoId(UUID.randomUUID());
        add(oogo.value(), new OogoEvent.Convened(oogo, id, name, day, time, null, procedure));
        return oogo;
    }

    public Region table(OogoId oogo, int item, PinnedText... texts) {
        return add(oogo.value(), new OogoEvent.ItemTabled(item, ItemKind.ADOPT, text(), null, List.of(texts)));
    }

    public Region position(OogoId oogo, int item, Speaker who, Position position, PinnedText... texts) {
        return add(
                oogo.value(),
                new OogoEvent.PositionTaken(
                        item,
                        who.party(),
                        position,
                        List.of(texts),
                        who.person(),
                        who.function(),
                        null,
                        null,
                        null,
                        null,
                        false));
    }

    public Region conclude(OogoId oogo, int item, Outcome outcome, List<PinnedText> texts, Standing... standings) {
        return add(
                oogo.value(),
                new OogoEvent.ItemConcluded(
                        item,
                        new DecisionId(UUID.randomUUID()),
                        "2016-1." + item,
                        outcome,
                        DecisionRule.DEFAULT,
                        texts,
                        List.of(standings),
                        null));
    }

    public static PinnedText pin(AmbitionId ambition, int revision) {
        return new PinnedText(TextKind.AMBITION, ambition.value(), revision);
    }

    public Region add(UUID stream, Object event) {
        return add(stream, event, null);
    }

    public Region add(UUID stream, Object event, @Nullable FactId replaces) {
        var message = message(stream, event, replaces);
        facts.add(StoredFact.of(message, facts.size() * 2L + 1, stamp));
        if (engine != null) engine.appendEvents(List.of(message));
        return this;
    }

    public DomainEventMessage<Object> message(UUID stream, Object event, @Nullable FactId replaces) {
        long number = next.merge(stream, 1L, Long::sum) - 1;
        @Nullable Speaker by = speaker;
        var day = new Day(effective);
        var origin = by == null
                ? new Origin(actor, null, null, null, null, day, reason, "r" + number, replaces)
                : new Origin(
                        by.person(), by.function(), by.role(), by.party(), null, day, reason, "r" + number, replaces);
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
        return Objects.requireNonNull(engine).createHeadToken().position().orElse(0);
    }

    public void addAll(List<DomainEventMessage<Object>> messages) {
        Objects.requireNonNull(engine).appendEvents(messages);
    }

    public static Text text() {
        return new Text(
                UUID.randomUUID().toString(), "AAAAAAAAAAAAAAAA", "c2VhbGVkIGJ5IG5vYm9keSwgb3BlbmVkIGJ5IG5vYm9keQ==");
    }

    public static Content content(Text title) {
        return Content.titled(title);
    }
}
