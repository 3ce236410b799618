package nl.overeen.command.agenda;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.agenda.AgendaCommand.CloseEdition;
import nl.overeen.command.agenda.AgendaCommand.OpenEdition;
import nl.overeen.command.agenda.AgendaCommand.OrderAmbitions;
import nl.overeen.command.agenda.AgendaCommand.RedactTexts;
import nl.overeen.command.agenda.AgendaCommand.VoidFact;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.events.agenda.AgendaEvent.AmbitionsOrdered;
import nl.overeen.events.agenda.AgendaEvent.EditionClosed;
import nl.overeen.events.agenda.AgendaEvent.EditionOpened;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionLine;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.DraftShared;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.id.AgendaId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Text NAME = text();

    private final AgendaId agenda = new AgendaId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId party = new PartyId(UUID.randomUUID());
    private final Given given = new Given();
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-03-01");
    private final AmbitionId a = proposed("2016-02-01", false, region);
    private final AmbitionId b = proposed("2016-02-01", false, region);
    private final Edition one = edition(line(a, 1), line(b, 1));

    @Test
    void anEditionIsOpenedOnceWithItsAmbitionsInOrder() {
        when(List.of(), open(one), secretary)
                .expectEvents(new EditionOpened(agenda, region, one))
                .expectResultMessagePayload(1L);
        rejected(opened(), open(one), secretary, "agenda.bestaat-al");
    }

    @Test
    void orderingMakesTheNextRevisionAndChangesSomething() {
        Edition two = edition(line(b, 1), line(a, 1));
        when(opened(), order(two), secretary)
                .expectEvents(new AmbitionsOrdered(2, two))
                .expectResultMessagePayload(2L);
        rejected(opened(), order(one), secretary, "agenda.niets-gewijzigd");
        given.fixture(Agenda.class)
                .given(opened())
                .when(order(two), secretary.command(7))
                .expectException(Stale.class);
    }

    @Test
    void anEditionIsNotOrderedFromADayBeforeItsLastRevision() {
        Edition two = edition(line(b, 1));
        rejected(opened(), order(two), secretary.on("2016-02-29"), "agenda.eerder-dan-laatste-wijziging");
        when(opened(), order(two), secretary.on("2016-03")).expectSuccessfulHandlerExecution();
    }

    @Test
    void anAmbitionStandsOnceOnAnEdition() {
        rejected(List.of(), open(edition(line(a, 1), line(a, 1))), secretary, "agenda.ambitie-dubbel");
    }

    @Test
    void anAmbitionIsThereInThatRevisionOnOrBeforeTheDay() {
        given.elsewhere(a, secretary.on("2016-03-02"), new Amended(2, Content.titled(text())));
        rejected(List.of(), open(edition(line(a, 2))), secretary, "agenda.ambitie-onbekend");
        when(List.of(), open(edition(line(a, 2))), secretary.on("2016-03-02")).expectSuccessfulHandlerExecution();
        rejected(List.of(), open(edition(line(a, 3))), secretary.on("2016-04-01"), "agenda.ambitie-onbekend");
        rejected(opened(), order(edition(line(a, 3))), secretary, "agenda.ambitie-onbekend");
        rejected(List.of(), open(one), secretary.on("2016-01-31"), "agenda.ambitie-onbekend");
    }

    @Test
    void anAmbitionIsOfThisCollaborationAndSharedWithAll() {
        AmbitionId elsewhere = proposed("2016-02-01", false, new CollaborationId(UUID.randomUUID()));
        rejected(List.of(), open(edition(line(elsewhere, 1))), secretary, "agenda.ambitie-onbekend");
        AmbitionId draft = proposed("2016-02-01", true, region);
        rejected(List.of(), open(edition(line(draft, 1))), secretary, "agenda.ambitie-onbekend");
        given.elsewhere(draft, secretary.on("2016-02-02"), new Amended(2, Content.titled(text())));
        given.elsewhere(
                draft, secretary.on("2016-02-03"), new DraftShared(draft, region, party, 2, Content.titled(text())));
        rejected(List.of(), open(edition(line(draft, 1))), secretary, "agenda.ambitie-onbekend");
        rejected(List.of(), open(edition(line(draft, 2))), secretary.on("2016-02-02"), "agenda.ambitie-onbekend");
        when(List.of(), open(edition(line(draft, 2))), secretary).expectSuccessfulHandlerExecution();
    }

    @Test
    void theEditionThatItFollowsIsAnotherOfThisCollaboration() {
        AgendaId before = new AgendaId(UUID.randomUUID());
        rejected(List.of(), open(following(before)), secretary, "agenda.voorganger-onbekend");
        rejected(List.of(), open(following(agenda)), secretary, "agenda.voorganger-onbekend");
        given.elsewhere(before, secretary, new EditionOpened(before, region, one));
        when(List.of(), open(following(before)), secretary).expectSuccessfulHandlerExecution();
        AgendaId other = new AgendaId(UUID.randomUUID());
        given.elsewhere(other, secretary, new EditionOpened(other, new CollaborationId(UUID.randomUUID()), one));
        rejected(List.of(), open(following(other)), secretary, "agenda.voorganger-onbekend");
    }

    @Test
    void aSchoolYearIsOneYearAndTheyStandInOrder() {
        rejected(List.of(), open(years("2016-2018")), secretary, "schooljaar.ongeldig");
        rejected(List.of(), open(years("2017-2018", "2016-2017")), secretary, "schooljaar.volgorde");
        rejected(List.of(), open(years("2016-2017", "2016-2017")), secretary, "schooljaar.volgorde");
        when(List.of(), open(years("2016-2017", "2018-2019")), secretary).expectSuccessfulHandlerExecution();
    }

    @Test
    void afterItsLastDayNothingChangesInAnEdition() {
        var closed = opened(secretary.on("2016-06-30").facts(new EditionClosed()));
        Edition two = edition(line(b, 1));
        rejected(closed, order(two), secretary.on("2016-07-01"), "agenda.gesloten");
        when(closed, order(two), secretary.on("2016-06-30")).expectSuccessfulHandlerExecution();
        rejected(closed, new CloseEdition(agenda), secretary.on("2016-07-01"), "agenda.al-gesloten");
    }

    @Test
    void anEditionIsNotClosedBeforeItsLastRevision() {
        when(opened(), new CloseEdition(agenda), secretary).expectEvents(new EditionClosed());
        rejected(opened(), new CloseEdition(agenda), secretary.on("2016-02-29"), "agenda.eerder-dan-laatste-wijziging");
    }

    @Test
    void aVoidedClosingIsNone() {
        var closed = opened(secretary.on("2016-06-30").facts(new EditionClosed()));
        closed.addAll(secretary
                .on("2016-06-30")
                .replacing(new FactId(agenda.toString(), 1))
                .facts(new FactVoided()));
        when(closed, order(edition(line(b, 1))), secretary.on("2016-07-01")).expectSuccessfulHandlerExecution();
    }

    @Test
    void textsAreRedacted() {
        when(opened(), new RedactTexts(agenda, List.of(NAME.id())), secretary)
                .expectEvents(new TextsRedacted(List.of(NAME.id())));
    }

    @Test
    void aClosingIsCorrectedToAnotherDayAsIfItWereStillOpen() {
        var facts = given.kept(agenda, opened(secretary.on("2020-07-31").facts(new EditionClosed())));
        var correction = secretary.on("2021-07-31").replacing(new FactId(agenda.toString(), 1));
        when(facts, new CloseEdition(agenda), correction).expectEvents(new EditionClosed());
        when(facts, new VoidFact(agenda), correction).expectEvents(new FactVoided());
    }

    private List<EventMessage<?>> opened() {
        return new ArrayList<>(secretary.facts(new EditionOpened(agenda, region, one)));
    }

    private List<EventMessage<?>> opened(List<EventMessage<?>> more) {
        var facts = opened();
        facts.addAll(more);
        return facts;
    }

    private AmbitionId proposed(String day, boolean draft, CollaborationId where) {
        var ambition = new AmbitionId(UUID.randomUUID());
        given.elsewhere(
                ambition, secretary.on(day), new Proposed(ambition, where, party, draft, Content.titled(text())));
        return ambition;
    }

    private OpenEdition open(Edition edition) {
        return new OpenEdition(agenda, region, edition);
    }

    private OrderAmbitions order(Edition edition) {
        return new OrderAmbitions(agenda, edition);
    }

    private static EditionLine line(AmbitionId ambition, int revision) {
        return new EditionLine(ambition, revision);
    }

    private static Edition edition(EditionLine... lines) {
        return edition(List.of("2016-2017"), null, lines);
    }

    private static Edition following(AgendaId before) {
        return edition(List.of(), before);
    }

    private static Edition years(String... years) {
        return edition(List.of(years), null);
    }

    private static Edition edition(List<String> years, @Nullable AgendaId before, EditionLine... lines) {
        return new Edition(NAME, new Period(LocalDate.of(2016, 8, 1), null), years, List.of(lines), before, null);
    }

    private ResultValidator<Agenda> when(List<EventMessage<?>> facts, AgendaCommand command, Acting acting) {
        var fixture = given.fixture(Agenda.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, AgendaCommand command, Acting acting, String code) {
        expectRejection(when(facts, command, acting), code);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
