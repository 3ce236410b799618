package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.EntrustRepresentation;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.party.PartyCommand.VoidFact;
import nl.overeen.command.party.PartyCommand.WithdrawRepresentation;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
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
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.RepresentationEntrusted;
import nl.overeen.events.party.PartyEvent.RepresentationWithdrawn;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Nobody comes by a mandate through an act of his own. */
class OneselfTest {
    private static final String DAY = "2016-02-01";

    private final PartyId party = new PartyId(UUID.randomUUID());
    private final PartyId other = new PartyId(UUID.randomUUID());
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final RepresentationId representation = new RepresentationId(UUID.randomUUID());
    private final PersonId delegate = new PersonId(UUID.randomUUID());
    private final Text text = new Text(UUID.randomUUID().toString(), "n", "c");
    private final Ground ground = new Ground(text, LocalDate.of(2015, 12, 1), null);
    private final Period since = new Period(LocalDate.parse("2016-01-01"), null);

    private final Given given = new Given();
    private final Acting steward = given.as(Role.PARTY_STEWARD).forParty(party).on(DAY);
    private final Acting himself = steward.person(delegate);
    private final List<EventMessage<?>> facts = new ArrayList<>();

    OneselfTest() {
        given.elsewhere(collaboration, steward, new PartyAdmitted(party), new PartyAdmitted(other));
        given.elsewhere(
                other,
                steward,
                new Registered(other, PartyKind.MUNICIPALITY, "Gemeente 2", null),
                new FunctionAppointed(new FunctionId(UUID.randomUUID()), delegate, Role.DELEGATE, text, since));
        take(
                new Registered(party, PartyKind.MUNICIPALITY, "Gemeente 1", null),
                new FunctionAppointed(function, delegate, Role.DELEGATE, text, since),
                new MandateGranted(mandate, function, collaboration, Scope.ALL, since, ground));
    }

    @Test
    void whoseMandateWasRevokedDoesNotUndoOrMoveThat() {
        accepted(new RevokeMandate(party, mandate), himself);
        FactId revoked = take(new MandateRevoked(mandate));
        refused(new VoidFact(party), himself.replacing(revoked));
        refused(new RevokeMandate(party, mandate), himself.on("2016-03-01").replacing(revoked));
        accepted(new VoidFact(party), steward.replacing(revoked));
    }

    @Test
    void nobodyTakesAFunctionToWhichAMandateWasGiven() {
        FactId appointed = new FactId(party.toString(), 1);
        refused(appoint(delegate), himself.replacing(appointed));
        var stranger = steward.person(new PersonId(UUID.randomUUID()));
        refused(appoint(stranger.origin().actor()), stranger.replacing(appointed));
        accepted(appoint(delegate), stranger.replacing(appointed));
    }

    @Test
    void norUnderTheSameNumberOnceItsAppointmentIsTakenBack() {
        var stranger = steward.person(new PersonId(UUID.randomUUID()));
        var voided = stranger.replacing(new FactId(party.toString(), 1)).facts(new FactVoided());
        facts.addAll(given.kept(party, voided));
        refused(appoint(stranger.origin().actor()), stranger);
        accepted(appoint(delegate), stranger);
    }

    @Test
    void whoseFunctionWithAMandateEndedDoesNotUndoOrMoveThat() {
        FactId ended = take(new FunctionEnded(function));
        refused(new VoidFact(party), himself.replacing(ended));
        refused(new EndFunction(party, function), himself.on("2016-03-01").replacing(ended));
        accepted(new VoidFact(party), steward.replacing(ended));
    }

    @Test
    void nobodyLetsAPartyBeSpokenForByOneWhoseDelegateHeIs() {
        var entrust = new EntrustRepresentation(party, representation, other, collaboration, Scope.ALL, null, ground);
        expectRejection(when(entrust, himself), "vertegenwoordiging.voor-uzelf");
        accepted(entrust, steward);
        take(new RepresentationEntrusted(representation, other, collaboration, Scope.ALL, since, ground));
        FactId withdrawn = take(new RepresentationWithdrawn(representation));
        expectRejection(when(new VoidFact(party), himself.replacing(withdrawn)), "vertegenwoordiging.voor-uzelf");
        var later = himself.on("2016-03-01").replacing(withdrawn);
        expectRejection(
                when(new WithdrawRepresentation(party, representation), later), "vertegenwoordiging.voor-uzelf");
        accepted(new VoidFact(party), steward.replacing(withdrawn));
    }

    private AppointFunction appoint(PersonId person) {
        return new AppointFunction(party, new Appointment(function, person, Role.DELEGATE, text, null));
    }

    /** The id of the last. */
    private FactId take(Object... events) {
        given.kept(party, steward.facts(events));
        facts.addAll(steward.facts(events));
        return new FactId(party.toString(), facts.size() - 1);
    }

    private void refused(PartyCommand command, Acting acting) {
        expectRejection(when(command, acting), "mandaat.voor-uzelf");
    }

    private void accepted(PartyCommand command, Acting acting) {
        when(command, acting).expectSuccessfulHandlerExecution();
    }

    private ResultValidator<Party> when(PartyCommand command, Acting acting) {
        return given.fixture(Party.class).given(facts).when(command, acting.command());
    }
}
