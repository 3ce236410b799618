package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Given.expectRejection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.party.PartyBody.RepresentationBody;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.VoidFact;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final PartyId other = new PartyId(UUID.randomUUID());
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final RepresentationId representation = new RepresentationId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final Text text = new Text(UUID.randomUUID().toString(), "n", "c");
    private final Ground ground = new Ground(text, LocalDate.of(2015, 12, 1), null);

    private final Given given = new Given();
    private final Acting steward = given.as(Role.PARTY_STEWARD).forParty(party);
    private final Acting secretary = given.as(Role.SECRETARY).forCollaboration(collaboration);
    private final Acting stranger = given.as(Role.SECRETARY).forCollaboration(new CollaborationId(UUID.randomUUID()));

    AuthorityTest() {
        given.elsewhere(
                other, steward.on("2015-01-01"), new Registered(other, PartyKind.MUNICIPALITY, "Gemeente 2", null));
        given.elsewhere(collaboration, secretary.on("2015-01-01"), new PartyAdmitted(party), new PartyAdmitted(other));
    }

    @Test
    void aPartyLetsAnotherSpeakForItFromADayOn() {
        when(history(), entrust(other, null), "2016-02-01").expectEvents(entrusted("2016-02-01", null));
        when(history(), entrust(other, "2016-12-31"), "2016-02").expectEvents(entrusted("2016-02-29", "2016-12-31"));
        rejected(history(), entrust(other, "2016-01-31"), "2016-02-01", "periode.einde-voor-begin");
    }

    @Test
    void aPartyIsNotRepresentedByItself() {
        rejected(history(), entrust(party, null), "2016-02-01", "vertegenwoordiging.door-uzelf");
    }

    @Test
    void theRepresentativeIsARegisteredPartyThatWasNotSucceeded() {
        rejected(history(), entrust(new PartyId(UUID.randomUUID()), null), "2016-02-01", "partij.onbekend");
        given.elsewhere(other, steward.on("2016-03-01"), new Succeeded(List.of(party)));
        rejected(history(), entrust(other, null), "2016-03-01", "partij.opgevolgd");
        when(history(), entrust(other, null), "2016-02-29").expectEvents(entrusted("2016-02-29", null));
    }

    @Test
    void aRepresentationIsEntrustedOnceAlsoWhenItWasWithdrawn() {
        var withdrawn = represented(on("2016-02-01", new RepresentationWithdrawn(representation)));
        rejected(withdrawn, entrust(other, null), "2016-03-01", "vertegenwoordiging.bestaat-al");
    }

    @Test
    void aRepresentationIsWithdrawnOnADayOnWhichItHolds() {
        var withdraw = new WithdrawRepresentation(party, representation);
        when(represented(), withdraw, "2016-04-06").expectEvents(new RepresentationWithdrawn(representation));
        rejected(represented(), withdraw, "2015-12-31", "vertegenwoordiging.niet-geldig");
        var withdrawn = represented(on("2016-02-01", new RepresentationWithdrawn(representation)));
        rejected(withdrawn, withdraw, "2016-02-01", "vertegenwoordiging.niet-geldig");
        when(withdrawn, withdraw, "2016-01-31").expectEvents(new RepresentationWithdrawn(representation));
        rejected(history(), withdraw, "2016-04-06", "niet-gevonden");
    }

    @Test
    void aSecretaryRegistersForHisOwnCollaborationOnly() {
        var facts = represented(
                on(
                        "2016-01-01",
                        new FunctionAppointed(
                                function,
                                new PersonId(UUID.randomUUID()),
                                Role.DELEGATE,
                                text,
                                period("2016-01-01", null))),
                on(
                        "2016-01-01",
                        new MandateGranted(
                                mandate, function, collaboration, Scope.ALL, period("2016-01-01", null), ground)));
        var commands = List.of(
                grant(new MandateId(UUID.randomUUID())),
                new RevokeMandate(party, mandate),
                new EntrustRepresentation(
                        party, new RepresentationId(UUID.randomUUID()), other, collaboration, Scope.ALL, null, ground),
                new WithdrawRepresentation(party, representation));
        for (PartyCommand command : commands) {
            when(facts, command, secretary.on("2016-02-01")).expectSuccessfulHandlerExecution();
            expectRejection(when(facts, command, stranger.on("2016-02-01")), "recht.ontbreekt");
        }
    }

    @Test
    void fromItsSuccessionOnNothingIsGivenAndNothingHolds() {
        var succeeded = represented(
                on(
                        "2016-01-01",
                        new FunctionAppointed(
                                function,
                                new PersonId(UUID.randomUUID()),
                                Role.DELEGATE,
                                text,
                                period("2016-01-01", null))),
                on(
                        "2016-01-01",
                        new MandateGranted(
                                mandate, function, collaboration, Scope.ALL, period("2016-01-01", null), ground)),
                on("2016-07-01", new Succeeded(List.of(other))));
        var again = new EntrustRepresentation(
                party, new RepresentationId(UUID.randomUUID()), other, collaboration, Scope.ALL, null, ground);
        var another = grant(new MandateId(UUID.randomUUID()));
        rejected(succeeded, again, "2016-07-01", "partij.opgevolgd");
        rejected(succeeded, another, "2016-07-01", "partij.opgevolgd");
        rejected(succeeded, new RevokeMandate(party, mandate), "2016-07-01", "mandaat.niet-geldig");
        rejected(
                succeeded,
                new WithdrawRepresentation(party, representation),
                "2016-07-01",
                "vertegenwoordiging.niet-geldig");
        when(succeeded, again, "2016-06-30").expectSuccessfulHandlerExecution();
        when(succeeded, another, "2016-06-30").expectSuccessfulHandlerExecution();
        var voided = new ArrayList<>(succeeded);
        voided.addAll(steward.on("2016-07-02")
                .replacing(new FactId(party.toString(), 4))
                .facts(new FactVoided()));
        when(voided, another, "2016-07-01").expectSuccessfulHandlerExecution();
    }

    @Test
    void aRepresentationMayLieAhead() {
        assertThat(MayBePlanned.class).isAssignableFrom(RepresentationBody.class);
    }

    @SafeVarargs
    private List<EventMessage<?>> represented(List<EventMessage<?>>... more) {
        var facts = new ArrayList<>(history());
        facts.addAll(on("2016-01-01", entrusted("2016-01-01", null)));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> history() {
        return on("2015-01-01", new Registered(party, PartyKind.MUNICIPALITY, "Gemeente 1", null));
    }

    @Test
    void aCorrectedMandateKeepsItsIdAndIsJudgedAsIfTheOldOneWereNotThere() {
        var facts = given.kept(party, granted());
        var old = fact(facts.size() - 1);
        when(facts, grant(mandate), steward.on("2016-03-01").replacing(old))
                .expectEvents(new MandateGranted(
                        mandate, function, collaboration, Scope.ALL, period("2016-03-01", null), ground));
        rejected(facts, grant(mandate), "2016-03-01", "mandaat.bestaat-al");
    }

    @Test
    void aMandateThatIsVoidedCannotBeRevokedAndReturnsOnlyByCorrectingTheVoiding() {
        var facts = new ArrayList<>(granted());
        var old = fact(facts.size() - 1);
        facts.addAll(steward.on("2016-02-01").replacing(old).facts(new FactVoided()));
        given.kept(party, facts);
        rejected(facts, new RevokeMandate(party, mandate), "2016-04-01", "niet-gevonden");
        when(facts, grant(mandate), steward.on("2016-02-01").replacing(fact(facts.size() - 1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aSecretaryTakesBackOnlyWhatIsOfTheOwnCollaboration() {
        var facts = given.kept(party, granted());
        var old = fact(facts.size() - 1);
        when(facts, new VoidFact(party), secretary.replacing(old)).expectEvents(new FactVoided());
        expectRejection(when(facts, new VoidFact(party), stranger.replacing(old)), "recht.ontbreekt");
        var elsewhere = new CollaborationId(UUID.randomUUID());
        var moved = new GrantMandate(party, mandate, function, elsewhere, Scope.ALL, null, ground);
        var there = given.as(Role.SECRETARY).forCollaboration(elsewhere).replacing(old);
        expectRejection(when(facts, moved, there), "recht.ontbreekt");
    }

    private FactId fact(long number) {
        return new FactId(party.toString(), number);
    }

    private List<EventMessage<?>> granted() {
        var facts = new ArrayList<>(history());
        var delegate = new PersonId(UUID.randomUUID());
        facts.addAll(on(
                "2015-01-01",
                new FunctionAppointed(function, delegate, Role.DELEGATE, text, period("2015-01-01", null))));
        facts.addAll(on(
                "2016-02-01",
                new MandateGranted(mandate, function, collaboration, Scope.ALL, period("2016-02-01", null), ground)));
        return facts;
    }

    private List<EventMessage<?>> on(String day, Object event) {
        return steward.on(day).facts(event);
    }

    private ResultValidator<Party> when(List<EventMessage<?>> facts, PartyCommand command, String day) {
        return when(facts, command, steward.on(day));
    }

    private ResultValidator<Party> when(List<EventMessage<?>> facts, PartyCommand command, Acting acting) {
        return given.fixture(Party.class).given(facts).when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, PartyCommand command, String day, String code) {
        expectRejection(when(facts, command, day), code);
    }

    private EntrustRepresentation entrust(PartyId representative, @Nullable String until) {
        return new EntrustRepresentation(
                party,
                representation,
                representative,
                collaboration,
                Scope.ALL,
                until == null ? null : LocalDate.parse(until),
                ground);
    }

    private RepresentationEntrusted entrusted(String from, @Nullable String until) {
        return new RepresentationEntrusted(
                representation, other, collaboration, Scope.ALL, period(from, until), ground);
    }

    private GrantMandate grant(MandateId id) {
        return new GrantMandate(party, id, function, collaboration, Scope.ALL, null, ground);
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
