package nl.overeen.command.party;

import static nl.overeen.command.platform.axon.Given.expectRejection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.party.PartyBody.ContactBody;
import nl.overeen.command.party.PartyBody.NameBody;
import nl.overeen.command.party.PartyBody.RepresentationBody;
import nl.overeen.command.party.PartyBody.SuccessionBody;
import nl.overeen.command.party.PartyCommand.AppointFunction;
import nl.overeen.command.party.PartyCommand.EndFunction;
import nl.overeen.command.party.PartyCommand.NameContact;
import nl.overeen.command.party.PartyCommand.RenameParty;
import nl.overeen.command.party.PartyCommand.SucceedParty;
import nl.overeen.command.platform.axon.Appointments.Appointment;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Rejection;
import nl.overeen.command.platform.web.GroundBody;
import nl.overeen.command.platform.web.MayBePlanned;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.ContactNamed;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.party.PartyEvent.FunctionEnded;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.party.PartyEvent.Succeeded;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final PartyId next = new PartyId(UUID.randomUUID());
    private final CollaborationId collaboration = new CollaborationId(UUID.randomUUID());
    private final FunctionId function = new FunctionId(UUID.randomUUID());
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Text title = new Text(UUID.randomUUID().toString(), "n", "c");
    private final FunctionAppointed appointed =
            new FunctionAppointed(function, person, Role.MEMBER, title, new Period(LocalDate.of(2016, 1, 1), null));

    private final Given given = new Given();
    private final Acting acting = given.as(Role.PARTY_STEWARD).forParty(party);

    OrganisationTest() {
        given.elsewhere(
                next, acting.on("2015-01-01"), new Registered(next, PartyKind.MUNICIPALITY, "Gemeente 2", null));
    }

    @Test
    void aPartyIsCalledOtherwiseFromADayOn() {
        when(history(), new RenameParty(party, "Nieuw"), "2016-01-01").expectEvents(new Renamed("Nieuw"));
        rejected(history(), new RenameParty(party, "Gemeente 1"), "2016-01-01", "partij.naam-ongewijzigd");
        var renamed = history(on("2016-02-01", new Renamed("Nieuw")));
        rejected(renamed, new RenameParty(party, "Nieuw"), "2016-02-01", "partij.naam-ongewijzigd");
        when(renamed, new RenameParty(party, "Nieuw"), "2016-01-31").expectEvents(new Renamed("Nieuw"));
        when(renamed, new RenameParty(party, "Gemeente 1"), "2016-03-01").expectEvents(new Renamed("Gemeente 1"));
    }

    @Test
    void aPartyIsFollowedByRegisteredOthersOnce() {
        when(history(), succeed(next), "2016-07-01").expectEvents(new Succeeded(List.of(next)));
        rejected(history(), succeed(party), "2016-07-01", "partij.volgt-zichzelf-op");
        rejected(history(), succeed(next, new PartyId(UUID.randomUUID())), "2016-07-01", "partij.onbekend");
        var succeeded = history(on("2016-07-01", new Succeeded(List.of(next))));
        rejected(succeeded, succeed(next), "2016-01-01", "partij.al-opgevolgd");
        var voided = history(
                on("2016-07-01", new Succeeded(List.of(next))),
                acting.on("2016-07-02")
                        .replacing(new FactId(party.toString(), 1))
                        .facts(new FactVoided()));
        when(voided, succeed(next), "2016-08-01").expectEvents(new Succeeded(List.of(next)));
    }

    @Test
    void whoFollowsWasNotFollowedItself() {
        given.elsewhere(next, acting.on("2016-07-01"), new Succeeded(List.of(party)));
        rejected(history(), succeed(next), "2016-07-01", "partij.opgevolgd");
        when(history(), succeed(next), "2016-06-30").expectEvents(new Succeeded(List.of(next)));
    }

    @Test
    void fromItsSuccessionOnNoFunctionIsGivenButOneMayEnd() {
        var facts = history(on("2016-01-01", appointed), on("2016-07-01", new Succeeded(List.of(next))));
        var appoint = new AppointFunction(
                party, new Appointment(new FunctionId(UUID.randomUUID()), person, Role.MEMBER, title, null));
        rejected(facts, appoint, "2016-07-01", "partij.opgevolgd");
        when(facts, appoint, "2016-06-30").expectSuccessfulHandlerExecution();
        when(facts, new EndFunction(party, function), "2016-07-01").expectEvents(new FunctionEnded(function));
    }

    @Test
    void theContactIsAFunctionThatHoldsOnTheDay() {
        var facts = history(on("2016-01-01", appointed));
        var name = new NameContact(party, collaboration, function);
        when(facts, name, "2016-01-01").expectEvents(new ContactNamed(collaboration, function));
        rejected(facts, name, "2015-12-31", "aanspreekpunt.functie-niet-geldig");
        rejected(history(), name, "2016-01-01", "aanspreekpunt.functie-niet-geldig");
    }

    @Test
    void aContactMayLieAheadANewNameOrASuccessionMayNot() {
        assertThat(MayBePlanned.class).isAssignableFrom(ContactBody.class);
        assertThat(MayBePlanned.class.isAssignableFrom(NameBody.class)).isFalse();
        assertThat(MayBePlanned.class.isAssignableFrom(SuccessionBody.class)).isFalse();
    }

    @Test
    void themesAreNamedExactlyWhenNotEverythingIsCovered() {
        assertThat(representation("alles", List.of()).scope().all()).isTrue();
        assertThat(representation("themas", List.of(UUID.randomUUID())).scope().themes())
                .hasSize(1);
        for (var wrong : List.of(representation("themas", List.of()), representation("alles", List.of(party.value()))))
            assertThatThrownBy(wrong::scope)
                    .isInstanceOf(Rejection.class)
                    .extracting("code")
                    .isEqualTo("vertegenwoordiging.reikwijdte");
    }

    private RepresentationBody representation(String reach, List<UUID> themes) {
        var ground = new GroundBody("besluit", LocalDate.of(2016, 1, 1), null);
        return new RepresentationBody(
                null, next.value(), collaboration.value(), reach, themes, null, ground, null, null);
    }

    private SucceedParty succeed(PartyId... followers) {
        return new SucceedParty(party, List.of(followers));
    }

    @SafeVarargs
    private List<EventMessage<?>> history(List<EventMessage<?>>... more) {
        var facts =
                new ArrayList<>(on("2015-01-01", new Registered(party, PartyKind.MUNICIPALITY, "Gemeente 1", null)));
        for (var one : more) facts.addAll(one);
        return facts;
    }

    private List<EventMessage<?>> on(String day, Object event) {
        return acting.on(day).facts(event);
    }

    private ResultValidator<Party> when(List<EventMessage<?>> facts, PartyCommand command, String day) {
        return given.fixture(Party.class)
                .given(facts)
                .when(command, acting.on(day).command());
    }

    private void rejected(List<EventMessage<?>> facts, PartyCommand command, String day, String code) {
        expectRejection(when(facts, command, day), code);
    }
}
