package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Given.expectRejection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.GrantMandate;
import nl.overeen.command.party.PartyCommand.RedactTexts;
import nl.overeen.command.party.PartyCommand.RegisterParty;
import nl.overeen.command.party.PartyCommand.RevokeMandate;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.MandateGranted;
import nl.overeen.events.party.PartyEvent.MandateRevoked;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.party.Scope;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartyTest {
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final MandateId mandate = new MandateId(UUID.randomUUID());
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final Text text = new Text(UUID.randomUUID().toString(), "n", "c");
    private final Ground ground = new Ground(text, LocalDate.of(2015, 12, 1), null);
    private final Registered registered = new Registered(party, PartyKind.MUNICIPALITY, "Gemeente 1", "GM0001");

    private final Given given = new Given();
    private final Acting steward = given.as(Role.PARTY_STEWARD).forParty(party);

    @Test
    void aPartyIsRegistered() {
        when(List.of(), new RegisterParty(party, PartyKind.MUNICIPALITY, "Gemeente 1", "GM0001"), "2016-01-01")
                .expectEvents(registered)
                .expectResultMessagePayload(1L);
    }

    @Test
    void aPartyIsRegisteredOnce() {
        rejected(history(), new RegisterParty(party, PartyKind.OTHER, "x", null), "2016-01-02", "partij.bestaat-al");
    }

    @Test
    void aPersonIsAppointedFromADayOn() {
        when(history(), appoint(Role.DELEGATE, null), "2016-02-01")
                .expectEvents(appointed(Role.DELEGATE, "2016-02-01", null))
                .expectResultMessagePayload(2L);
        when(history(), appoint(Role.MEMBER, "2016-12-31"), "2016-02")
                .expectEvents(appointed(Role.MEMBER, "2016-02-29", "2016-12-31"));
    }

    @Test
    void aPartyHasNoFunctionsOfTheCollaboration() {
        for (Role role : List.of(Role.SECRETARY, Role.EVALUATOR, Role.AUDITOR))
            rejected(history(), appoint(role, null), "2016-02-01", "functie.rol-past-niet");
    }

    @Test
    void aFunctionIsGivenOnceAlsoWhenItLiesAhead() {
        var facts = history(on("2030-01-01", appointed(Role.DELEGATE, "2030-01-01", null)));
        rejected(facts, appoint(Role.DELEGATE, null), "2016-02-01", "functie.bestaat-al");
    }

    @Test
    void nothingEndsBeforeItBegins() {
        rejected(history(), appoint(Role.DELEGATE, "2016-01-31"), "2016-02-01", "periode.einde-voor-begin");
        rejected(delegated(), grant("2016-03-31"), "2016-04-06", "periode.einde-voor-begin");
        when(delegated(), grant("2016-04-06"), "2016-04-06").expectSuccessfulHandlerExecution();
    }

    @Test
    void aFunctionEndsOnALastDayWithinItsPeriod() {
        var end = new EndFunction(party, function);
        when(delegated(), end, "2016-01-01").expectEvents(new FunctionEnded(function));
        rejected(delegated(), end, "2015-12-31", "functie.niet-geldig");
        var ended = history(
                on("2016-01-01", appointed(Role.DELEGATE, "2016-01-01", null)),
                on("2016-03-31", new FunctionEnded(function)));
        rejected(ended, end, "2016-04-01", "functie.niet-geldig");
        when(ended, end, "2016-03-01").expectEvents(new FunctionEnded(function));
        rejected(history(), end, "2016-04-01", "niet-gevonden");
    }

    @Test
    void aMandateIsGrantedToADelegateFromADayOn() {
        when(delegated(), grant(null), "2016-02-01").expectEvents(granted("2016-02-01", null));
        when(delegated(), grant("2018-12-31"), "2016").expectEvents(granted("2016-12-31", "2018-12-31"));
    }

    @Test
    void aMandateIsForADelegateInOfficeOnThatDay() {
        rejected(delegated(), grant(null), "2015-12-31", "mandaat.functie-onbekend");
        rejected(history(), grant(null), "2016-02-01", "mandaat.functie-onbekend");
        var member = history(on("2016-01-01", appointed(Role.MEMBER, "2016-01-01", null)));
        rejected(member, grant(null), "2016-02-01", "mandaat.functie-onbekend");
        var ended = history(
                on("2016-01-01", appointed(Role.DELEGATE, "2016-01-01", null)),
                on("2016-03-31", new FunctionEnded(function)));
        rejected(ended, grant(null), "2016-04-01", "mandaat.functie-onbekend");
    }

    @Test
    void nobodyRegistersAMandateForHimself() {
        expectRejection(
                given.fixture(Party.class)
                        .given(delegated())
                        .when(
                                grant(null),
                                steward.person(person).on("2016-02-01").command()),
                "mandaat.voor-uzelf");
    }

    @Test
    void aMandateIsGrantedOnceAlsoWhenItWasRevoked() {
        rejected(mandated(), grant(null), "2016-03-01", "mandaat.bestaat-al");
        var revoked = mandated(on("2016-02-01", new MandateRevoked(mandate)));
        rejected(revoked, grant(null), "2016-03-01", "mandaat.bestaat-al");
    }

    @Test
    void aMandateIsRevokedOnADayOnWhichItHolds() {
        var revoke = new RevokeMandate(party, mandate);
        when(mandated(), revoke, "2016-04-06").expectEvents(new MandateRevoked(mandate));
        rejected(mandated(), revoke, "2015-12-31", "mandaat.niet-geldig");
        var revoked = mandated(on("2016-02-01", new MandateRevoked(mandate)));
        rejected(revoked, revoke, "2016-02-01", "mandaat.niet-geldig");
        when(revoked, revoke, "2016-01-31").expectEvents(new MandateRevoked(mandate));
        rejected(history(), revoke, "2016-04-06", "niet-gevonden");
    }

    @Test
    void aVoidedEndingLeavesTheFunctionAndAVoidedRevocationTheMandate() {
        var revocation = mandated(on("2016-02-01", new MandateRevoked(mandate)), voiding("2016-02-02", 3));
        when(revocation, new RevokeMandate(party, mandate), "2016-04-06").expectEvents(new MandateRevoked(mandate));
        var ending = history(
                on("2016-01-01", appointed(Role.DELEGATE, "2016-01-01", null)),
                on("2016-02-01", new FunctionEnded(function)),
                voiding("2016-02-02", 2));
        when(ending, grant(null), "2016-04-06").expectEvents(granted("2016-04-06", null));
    }

    @Test
    void aVoidedAppointmentGivesNoMandate() {
        var facts = history(on("2016-01-01", appointed(Role.DELEGATE, "2016-01-01", null)), voiding("2016-02-02", 1));
        rejected(facts, grant(null), "2016-04-06", "mandaat.functie-onbekend");
    }

    @Test
    void ifMatchNamesTheVersionThatWasSeen() {
        given.fixture(Party.class)
                .given(delegated())
                .when(grant(null), steward.on("2016-02-01").command(1))
                .expectException(Stale.class)
                .expectNoEvents();
        given.fixture(Party.class)
                .given(delegated())
                .when(grant(null), steward.on("2016-02-01").command(2))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anEndingMayLieAhead() {
        assertThat(Stream.of(PartyCommandApi.class, AuthorityCommandApi.class)
                        .flatMap(api -> Stream.of(api.getDeclaredMethods())))
                .filteredOn(method -> List.of("end", "revoke", "withdraw").contains(method.getName()))
                .hasSize(3)
                .allMatch(method -> MayBePlanned.class.isAssignableFrom(method.getParameterTypes()[2]));
    }

    @Test
    void textsAreRedacted() {
        when(delegated(), new RedactTexts(party, List.of(text.id())), "2016-05-01")
                .expectEvents(new TextsRedacted(List.of(text.id())));
    }

    private List<EventMessage<?>> delegated() {
        return history(on("2016-01-01", appointed(Role.DELEGATE, "2016-01-01", null)));
    }

    @SafeVarargs
    private List<EventMessage<?>> mandated(List<EventMessage<?>>... more) {
        var facts = delegated();
        facts.addAll(on("2016-01-01", granted("2016-01-01", null)));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    @SafeVarargs
    private List<EventMessage<?>> history(List<EventMessage<?>>... more) {
        var facts = new ArrayList<>(on("2015-01-01", registered));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> on(String day, Object event) {
        return steward.on(day).facts(event);
    }

    private List<EventMessage<?>> voiding(String day, long number) {
        return steward.on(day).replacing(new FactId(party.toString(), number)).facts(new FactVoided());
    }

    private ResultValidator<Party> when(List<EventMessage<?>> facts, PartyCommand command, String day) {
        var fixture = given.fixture(Party.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, steward.on(day).command());
    }

    private void rejected(List<EventMessage<?>> facts, PartyCommand command, String day, String code) {
        expectRejection(when(facts, command, day), code);
    }

    private AppointFunction appoint(Role role, @Nullable String until) {
        return new AppointFunction(
                party, new Appointment(function, person, role, text, until == null ? null : LocalDate.parse(until)));
    }

    private FunctionAppointed appointed(Role role, String from, @Nullable String until) {
        return new FunctionAppointed(function, person, role, text, period(from, until));
    }

    private GrantMandate grant(@Nullable String until) {
        return new GrantMandate(
                party,
                mandate,
                function,
                collaboration,
                Scope.ALL,
                until == null ? null : LocalDate.parse(until),
                ground);
    }

    private MandateGranted granted(String from, @Nullable String until) {
        return new MandateGranted(mandate, function, collaboration, Scope.ALL, period(from, until), ground);
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
