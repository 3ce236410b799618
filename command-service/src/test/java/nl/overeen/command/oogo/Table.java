package nl.overeen.command.oogo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.OnBehalfOf;
import nl.overeen.command.oogo.OogoCommand.Say;
import nl.overeen.command.platform.axon.Claims;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import nl.overeen.events.oogo.TextKind;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;

/** A region about to meet: three parties with a position and one without, each with a delegate; one shared ambition. */
final class Table {
    static final LocalDate DAY = LocalDate.of(2016, 4, 6);
    static final Text TITLE = text();

    final Given given = new Given();
    final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    final OogoId oogo = new OogoId(UUID.randomUUID());
    final ThemeId theme = new ThemeId(UUID.randomUUID());
    final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(collaboration).on(DAY);
    final Delegation po;
    final Delegation vo;
    final Delegation municipality;
    final Delegation school;
    final PinnedText text;

    /** Who speaks for a party. */
    record Delegation(PartyId party, PersonId delegate, FunctionId function) {}

    Table() {
        given.elsewhere(collaboration, secretary.on("2016-01-01"), new Founded(collaboration, "Regio"));
        po = mandated(PartyKind.SWV_PO);
        vo = mandated(PartyKind.SWV_VO);
        municipality = mandated(PartyKind.MUNICIPALITY);
        school = mandated(PartyKind.OTHER);
        text = ambition("2016-02-01", theme);
    }

    /** A new party at the table, whose delegate has no mandate. */
    Delegation joined(PartyKind kind, String day) {
        var party = new PartyId(UUID.randomUUID());
        var delegation = appointed(party, person(), "2016-01-01", null);
        given.elsewhere(party, secretary.on("2016-01-01"), new Registered(party, kind, "p", null));
        given.elsewhere(collaboration, secretary.on(day), new PartyAdmitted(party));
        return delegation;
    }

    Delegation appointed(PartyId party, PersonId person, String from, @Nullable String until) {
        var function = new FunctionId(UUID.randomUUID());
        var appointed = new FunctionAppointed(function, person, Role.DELEGATE, text(), period(from, until));
        given.elsewhere(party, secretary.on(from), appointed);
        return new Delegation(party, person, function);
    }

    MandateId grant(Delegation to, CollaborationId where, Scope scope, String from, @Nullable String until) {
        var mandate = new MandateId(UUID.randomUUID());
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        var granted = new MandateGranted(mandate, to.function(), where, scope, period(from, until), ground);
        given.elsewhere(to.party(), secretary.on(from), granted);
        return mandate;
    }

    RepresentationId entrust(PartyId party, PartyId to, Scope scope, String from, @Nullable String until) {
        var id = new RepresentationId(UUID.randomUUID());
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        given.elsewhere(
                party,
                secretary.on(from),
                new RepresentationEntrusted(id, to, collaboration, scope, period(from, until), ground));
        return id;
    }

    /** A version of the procedure, from a day. */
    void procedure(int version, String day, DecisionRule rule, PartyKind... asked) {
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        var procedure = new Procedure(rule, List.of(asked), 14, List.of(), ground);
        given.elsewhere(collaboration, secretary.on(day), new ProcedureLaidDown(version, procedure));
    }

    /** An ambition that all can see, in revision 1. */
    PinnedText ambition(String day, ThemeId... themes) {
        var ambition = new AmbitionId(UUID.randomUUID());
        given.elsewhere(
                ambition,
                delegate(po).on(day),
                new Proposed(ambition, collaboration, po.party(), false, content(themes)));
        return pin(ambition, 1);
    }

    Acting delegate(Delegation delegation) {
        return given.as(Role.DELEGATE)
                .person(delegation.delegate())
                .function(delegation.function())
                .forParty(delegation.party())
                .on(DAY);
    }

    Say say(Delegation who, PinnedText... seen) {
        return new Say(1, List.of(seen), List.of(behalf(who, null)), who.delegate(), null);
    }

    Say explained(Delegation who, PinnedText... seen) {
        return new Say(1, List.of(seen), List.of(behalf(who, null)), who.delegate(), TITLE);
    }

    static OnBehalfOf behalf(Delegation who, @Nullable MandateId mandate) {
        return new OnBehalfOf(who.party(), mandate, null);
    }

    PositionTaken taken(Delegation who, Position position, PinnedText... texts) {
        return taken(who, position, null, false, texts);
    }

    PositionTaken taken(
            Delegation who, Position position, @Nullable MandateId mandate, boolean spoken, PinnedText... texts) {
        var explanation = position == Position.AGREED ? null : TITLE;
        return new PositionTaken(
                1,
                who.party(),
                position,
                List.of(texts),
                who.delegate(),
                who.function(),
                mandate,
                null,
                null,
                explanation,
                spoken);
    }

    Convened convened() {
        return new Convened(oogo, collaboration, "2016-1", DAY, null, null, 0);
    }

    /** The decision on item 1. */
    DecisionId decision() {
        return new DecisionId(UUID.nameUUIDFromBytes((oogo + "/1").getBytes(StandardCharsets.UTF_8)));
    }

    /** How item 1 ended. */
    ItemConcluded concluded(Outcome outcome, Standing... standings) {
        return new ItemConcluded(
                1, decision(), "2016-1.1", outcome, DecisionRule.DEFAULT, List.of(text), List.of(standings), null);
    }

    static ItemTabled tabled(int item, ItemKind kind, PinnedText... texts) {
        return new ItemTabled(item, kind, TITLE, null, List.of(texts));
    }

    /** Convened a month ahead; the rest on the day itself. */
    List<EventMessage<?>> history(Object... events) {
        var facts = new ArrayList<>(secretary.on("2016-03-01").facts(convened()));
        facts.addAll(secretary.facts(events));
        return facts;
    }

    /** The meeting has begun, with item 1 on the table; then these. */
    List<EventMessage<?>> meeting(Object... events) {
        var facts = history(tabled(1, ItemKind.ADOPT, text), new Opened());
        facts.addAll(secretary.facts(events));
        return facts;
    }

    ResultValidator<Oogo> when(List<EventMessage<?>> facts, Object command, Acting acting) {
        return when(facts, command, acting.command());
    }

    ResultValidator<Oogo> when(List<EventMessage<?>> facts, Object command, Map<String, String> metaData) {
        var fixture = given.fixture(Oogo.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts)).when(command, metaData);
    }

    /** Who holds the decision, by what was claimed at conclusion. */
    Optional<UUID> oogoOf(DecisionId decision) {
        return given.claims().holder(decision.value(), Claims.DECISION);
    }

    static PinnedText pin(AmbitionId ambition, int revision) {
        return new PinnedText(TextKind.AMBITION, ambition.value(), revision);
    }

    static Content content(ThemeId... themes) {
        return new Content(
                text(),
                null,
                Arrays.asList(themes),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null);
    }

    static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }

    static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }

    private Delegation mandated(PartyKind kind) {
        Delegation delegation = joined(kind, "2016-01-01");
        grant(delegation, collaboration, Scope.ALL, "2016-01-01", null);
        return delegation;
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
