package nl.overeen.command.collaboration;

import static nl.overeen.command.platform.axon.Given.expectRejection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.collaboration.CollaborationCommand.AdmitParty;
import nl.overeen.command.collaboration.CollaborationCommand.AppointFunction;
import nl.overeen.command.collaboration.CollaborationCommand.EndFunction;
import nl.overeen.command.collaboration.CollaborationCommand.Found;
import nl.overeen.command.collaboration.CollaborationCommand.RedactTexts;
import nl.overeen.command.collaboration.CollaborationCommand.ReleaseParty;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionAppointed;
import nl.overeen.events.collaboration.CollaborationEvent.FunctionEnded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollaborationTest {
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Text title = new Text(UUID.randomUUID().toString(), "n", "c");
    private final Founded founded = new Founded(region, "Regio");

    private final Given given = new Given();
    private final Acting secretary = given.as(Role.SECRETARY).forCollaboration(region);

    CollaborationTest() {
        var registered = new Registered(party, PartyKind.SWV_PO, "Swv po", "PO2701");
        given.elsewhere(party, secretary.on("2015-01-01"), registered);
    }

    @Test
    void aCollaborationIsFounded() {
        when(List.of(), new Found(region, "Regio"), "2015-01-01")
                .expectEvents(founded)
                .expectResultMessagePayload(1L);
    }

    @Test
    void aCollaborationIsFoundedOnce() {
        rejected(history(), new Found(region, "Andere"), "2015-01-02", "samenwerking.bestaat-al");
    }

    @Test
    void aRegisteredPartyJoinsTheTable() {
        when(history(), new AdmitParty(region, party), "2016-01-01").expectEvents(new PartyAdmitted(party));
        var unknown = new AdmitParty(region, new PartyId(UUID.randomUUID()));
        rejected(history(), unknown, "2016-01-01", "partij.onbekend");
    }

    @Test
    void whatIsNoPartyDoesNotJoinTheTable() {
        var other = new CollaborationId(UUID.randomUUID());
        given.elsewhere(other, secretary, new Founded(other, "Regio 2"));
        rejected(history(), new AdmitParty(region, new PartyId(other.value())), "2016-01-01", "partij.onbekend");
    }

    @Test
    void aPartyJoinsOnADayOnWhichItDoesNotSitThere() {
        var member = history(on("2016-02-01", new PartyAdmitted(party)));
        rejected(member, new AdmitParty(region, party), "2016-02-01", "samenwerking.partij-al-lid");
        when(member, new AdmitParty(region, party), "2016-01-31").expectEvents(new PartyAdmitted(party));
    }

    @Test
    void aPartyThatLeftMayJoinAgainAfterItsLastDay() {
        var left = history(on("2016-01-01", new PartyAdmitted(party)), on("2016-06-30", new PartyReleased(party)));
        rejected(left, new AdmitParty(region, party), "2016-06-30", "samenwerking.partij-al-lid");
        when(left, new AdmitParty(region, party), "2016-07-01").expectEvents(new PartyAdmitted(party));
    }

    @Test
    void aPartyLeavesOnADayOnWhichItSitsThere() {
        var member = history(on("2016-02-01", new PartyAdmitted(party)));
        when(member, new ReleaseParty(region, party), "2016-02-01").expectEvents(new PartyReleased(party));
        rejected(member, new ReleaseParty(region, party), "2016-01-31", "samenwerking.partij-geen-lid");
        rejected(history(), new ReleaseParty(region, party), "2016-02-01", "samenwerking.partij-geen-lid");
        var left = history(on("2016-01-01", new PartyAdmitted(party)), on("2016-06-30", new PartyReleased(party)));
        rejected(left, new ReleaseParty(region, party), "2016-07-01", "samenwerking.partij-geen-lid");
    }

    @Test
    void aVoidedAdmissionNeverWasAndAVoidedReleaseNeither() {
        var admitted = history(on("2016-02-01", new PartyAdmitted(party)), voiding("2016-02-02", 1));
        when(admitted, new AdmitParty(region, party), "2016-03-01").expectEvents(new PartyAdmitted(party));
        var released = history(
                on("2016-01-01", new PartyAdmitted(party)),
                on("2016-06-30", new PartyReleased(party)),
                voiding("2016-07-01", 2));
        rejected(released, new AdmitParty(region, party), "2016-07-01", "samenwerking.partij-al-lid");
    }

    @Test
    void aPersonIsAppointedFromADayOn() {
        when(history(), appoint(Role.SECRETARY, "2016-12-31"), "2016-02")
                .expectEvents(appointed(Role.SECRETARY, "2016-02-29", "2016-12-31"));
    }

    @Test
    void aCollaborationHasNoFunctionsOfAParty() {
        for (Role role : List.of(Role.MEMBER, Role.DELEGATE, Role.PARTY_STEWARD))
            rejected(history(), appoint(role, null), "2016-02-01", "functie.rol-past-niet");
    }

    @Test
    void aFunctionIsGivenOnce() {
        rejected(secretary(), appoint(Role.AUDITOR, null), "2016-02-01", "functie.bestaat-al");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        rejected(history(), appoint(Role.AUDITOR, "2016-01-31"), "2016-02-01", "periode.einde-voor-begin");
    }

    @Test
    void aFunctionEndsOnALastDayWithinItsPeriod() {
        var end = new EndFunction(region, function);
        when(secretary(), end, "2016-06-30").expectEvents(new FunctionEnded(function));
        rejected(secretary(), end, "2015-12-31", "functie.niet-geldig");
        rejected(history(), end, "2016-06-30", "niet-gevonden");
    }

    @Test
    void ifMatchNamesTheVersionThatWasSeen() {
        given.fixture(Collaboration.class)
                .given(history())
                .when(new AdmitParty(region, party), secretary.on("2016-01-01").command(2))
                .expectException(Stale.class)
                .expectNoEvents();
        given.fixture(Collaboration.class)
                .given(history())
                .when(new AdmitParty(region, party), secretary.on("2016-01-01").command(1))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anEndingMayLieAhead() {
        assertThat(CollaborationCommandApi.class.getDeclaredMethods())
                .filteredOn(method -> List.of("end", "release").contains(method.getName()))
                .hasSize(2)
                .allMatch(method -> MayBePlanned.class.isAssignableFrom(method.getParameterTypes()[2]));
    }

    @Test
    void textsAreRedacted() {
        when(history(), new RedactTexts(region, List.of(title.id())), "2016-05-01")
                .expectEvents(new TextsRedacted(List.of(title.id())));
    }

    private List<EventMessage<?>> secretary() {
        return history(on("2016-01-01", appointed(Role.SECRETARY, "2016-01-01", null)));
    }

    @Test
    void anAdmissionThatIsCorrectedToAnotherDayIsNotAlreadyAMember() {
        var member = given.kept(region, history(on("2016-02-01", new PartyAdmitted(party))));
        var correction = secretary.replacing(new FactId(region.toString(), 1));
        given.fixture(Collaboration.class)
                .given(member)
                .when(new AdmitParty(region, party), correction.on("2016-03-01").command())
                .expectEvents(new PartyAdmitted(party));
    }

    @Test
    void aCorrectionOfACorrectionMovesTheDayOnceMore() {
        var facts = history(on("2016-02-01", new PartyAdmitted(party)));
        facts.addAll(secretary
                .on("2016-03-01")
                .replacing(new FactId(region.toString(), 1))
                .facts(new PartyAdmitted(party)));
        given.kept(region, facts);
        var again = secretary.replacing(new FactId(region.toString(), 2));
        given.fixture(Collaboration.class)
                .given(facts)
                .when(new AdmitParty(region, party), again.on("2016-05-01").command())
                .expectEvents(new PartyAdmitted(party));
    }

    @SafeVarargs
    private List<EventMessage<?>> history(List<EventMessage<?>>... more) {
        var facts = new ArrayList<>(on("2015-01-01", founded));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> on(String day, Object event) {
        return secretary.on(day).facts(event);
    }

    private List<EventMessage<?>> voiding(String day, long number) {
        return secretary
                .on(day)
                .replacing(new FactId(region.toString(), number))
                .facts(new FactVoided());
    }

    private ResultValidator<Collaboration> when(List<EventMessage<?>> facts, CollaborationCommand command, String day) {
        var fixture = given.fixture(Collaboration.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, secretary.on(day).command());
    }

    private void rejected(List<EventMessage<?>> facts, CollaborationCommand command, String day, String code) {
        expectRejection(when(facts, command, day), code);
    }

    private AppointFunction appoint(Role role, @Nullable String until) {
        return new AppointFunction(
                region, new Appointment(function, person, role, title, until == null ? null : LocalDate.parse(until)));
    }

    private FunctionAppointed appointed(Role role, String from, @Nullable String until) {
        var period = new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
        return new FunctionAppointed(function, person, role, title, period);
    }
}
