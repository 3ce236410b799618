package nl.overeen.command.dispute;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.dispute.DisputeCommand.RaiseDispute;
import nl.overeen.command.dispute.DisputeCommand.ReceiveAdvice;
import nl.overeen.command.dispute.DisputeCommand.RedactTexts;
import nl.overeen.command.dispute.DisputeCommand.SettleDispute;
import nl.overeen.command.dispute.DisputeCommand.SubmitStatement;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.collaboration.DisputeRoute;
import nl.overeen.events.collaboration.FoundationEvent.ProcedureLaidDown;
import nl.overeen.events.collaboration.Procedure;
import nl.overeen.events.dispute.DisputeEvent.AdviceReceived;
import nl.overeen.events.dispute.DisputeEvent.Raised;
import nl.overeen.events.dispute.DisputeEvent.Settled;
import nl.overeen.events.dispute.DisputeEvent.StatementSubmitted;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.DisputeId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyKind;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.time.TextsRedacted;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputeTest {
    private static final LocalDate DAY = LocalDate.of(2016, 4, 6);
    private final DisputeId dispute = new DisputeId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final OogoId oogo = new OogoId(UUID.randomUUID());
    private final PartyId municipality = new PartyId(UUID.randomUUID());
    private final PartyId school = new PartyId(UUID.randomUUID());
    private final Text subject = text();
    private final Text short28 = text();
    private final Text noTerm = text();

    private final Given given = new Given();
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-05-01");
    private final Acting delegate =
            given.as(Role.DELEGATE).forParty(municipality).on("2016-05-01");

    DisputeTest() {
        given.elsewhere(region, secretary.on("2016-01-01"), new Founded(region, "Regio"), laidDown());
        given.elsewhere(region, secretary.on("2016-01-01"), new PartyAdmitted(municipality), new PartyAdmitted(school));
        given.elsewhere(municipality, secretary, new Registered(municipality, PartyKind.MUNICIPALITY, "g", null));
        given.elsewhere(school, secretary, new Registered(school, PartyKind.OTHER, "s", null));
        convene(1);
    }

    @Test
    void aDisputeIsRaisedAboutAnItemWithoutAgreementAndItsTermRunsFromItsDay() {
        conclude(Outcome.NO_AGREEMENT);
        raise(short28, delegate)
                .expectEvents(raised(short28, LocalDate.of(2016, 5, 29)))
                .expectResultMessagePayload(1L);
        raise(noTerm, delegate).expectEvents(raised(noTerm, null));
    }

    @Test
    void whereThereWasAgreementThereIsNothingToDispute() {
        conclude(Outcome.ADOPTED);
        expectRejection(raise(short28, delegate), "geschil.geen-aanleiding");
    }

    @Test
    void beforeTheConclusionOrAboutAnotherItemThereIsNothingToDispute() {
        expectRejection(raise(short28, delegate), "geschil.geen-aanleiding");
        conclude(Outcome.NO_AGREEMENT);
        expectRejection(raise(short28, delegate.on("2016-04-05")), "geschil.geen-aanleiding");
        expectRejection(when(List.of(), raise(2, short28), delegate), "geschil.geen-aanleiding");
    }

    @Test
    void aContestedPositionCanBeDisputed() {
        given.elsewhere(
                oogo,
                secretary.on("2016-04-10"),
                new PositionContested(1, municipality, new FactId(oogo.toString(), 3)));
        raise(short28, delegate).expectSuccessfulHandlerExecution();
        expectRejection(raise(short28, delegate.on("2016-04-09")), "geschil.geen-aanleiding");
    }

    @Test
    void theRouteIsOneOfTheProcedureOfTheOogo() {
        conclude(Outcome.NO_AGREEMENT);
        expectRejection(raise(text(), delegate), "geschil.route-onbekend");
        expectRejection(raise(null, delegate), "geschil.route-onbekend");
    }

    @Test
    void beforeTheFirstProcedureAnyRouteOrNoneWillDo() {
        convene(0);
        conclude(Outcome.NO_AGREEMENT);
        Text own = text();
        raise(own, delegate).expectEvents(raised(own, null));
        raise(null, delegate).expectEvents(raised(null, null));
    }

    @Test
    void onlyAPartyThatHoldsAPositionAndSitsAtTheTableRaisesOne() {
        conclude(Outcome.NO_AGREEMENT);
        expectRejection(raise(short28, delegate.forParty(school)), "geschil.partij-neemt-geen-standpunt");
        given.elsewhere(region, secretary.on("2016-04-30"), new PartyReleased(municipality));
        expectRejection(raise(short28, delegate), "geschil.partij-neemt-geen-standpunt");
        raise(short28, delegate.on("2016-04-30")).expectSuccessfulHandlerExecution();
    }

    @Test
    void theOogoIsOneOfTheCollaboration() {
        var elsewhere = new RaiseDispute(dispute, new CollaborationId(UUID.randomUUID()), oogo, 1, subject, short28);
        expectRejection(when(List.of(), elsewhere, delegate), "oogo.onbekend");
        var none = new RaiseDispute(dispute, region, new OogoId(UUID.randomUUID()), 1, subject, short28);
        expectRejection(when(List.of(), none, delegate), "oogo.onbekend");
    }

    @Test
    void aDisputeIsRaisedOnce() {
        conclude(Outcome.NO_AGREEMENT);
        expectRejection(when(history(), raise(1, short28), delegate), "geschil.bestaat-al");
    }

    @Test
    void itIsArguedAdvisedOnAndSettled() {
        Text words = text();
        Text from = text();
        var decision = new DecisionId(UUID.randomUUID());
        when(history(), new SubmitStatement(dispute, words), delegate)
                .expectEvents(new StatementSubmitted(municipality, words))
                .expectResultMessagePayload(2L);
        when(history(), new ReceiveAdvice(dispute, from, words), secretary)
                .expectEvents(new AdviceReceived(from, words));
        when(history(), new SettleDispute(dispute, words, decision), secretary)
                .expectEvents(new Settled(words, decision));
    }

    @Test
    void nothingComesAfterTheSettlement() {
        var settled = history(secretary, new Settled(text(), null));
        for (DisputeCommand command : all()) expectRejection(when(settled, command, delegate), "geschil.afgehandeld");
    }

    @Test
    void aSettlementThatIsVoidedSettlesNothing() {
        var facts = history(secretary, new Settled(text(), null));
        facts.addAll(secretary.replacing(new FactId(dispute.toString(), 1)).facts(new FactVoided()));
        for (DisputeCommand command : all()) when(facts, command, delegate).expectSuccessfulHandlerExecution();
    }

    @Test
    void nothingComesBeforeItWasRaised() {
        for (DisputeCommand command : all())
            expectRejection(when(history(), command, delegate.on("2016-04-30")), "geschil.nog-niet-ingediend");
    }

    @Test
    void aSettlementComesAfterEveryStep() {
        var facts = history(delegate.on("2016-05-10"), new StatementSubmitted(municipality, text()));
        var settle = new SettleDispute(dispute, text(), null);
        expectRejection(when(facts, settle, secretary.on("2016-05-09")), "geschil.eerder-dan-laatste-stap");
        when(facts, settle, secretary.on("2016-05-10")).expectSuccessfulHandlerExecution();
    }

    @Test
    void textsAreRedactedAfterItsSettlementToo() {
        when(history(secretary, new Settled(text(), null)), new RedactTexts(dispute, List.of(subject.id())), secretary)
                .expectEvents(new TextsRedacted(List.of(subject.id())));
    }

    private List<DisputeCommand> all() {
        return List.of(
                new SubmitStatement(dispute, text()),
                new ReceiveAdvice(dispute, text(), text()),
                new SettleDispute(dispute, text(), null));
    }

    private void convene(int procedure) {
        given.elsewhere(
                oogo, secretary.on("2016-03-01"), new Convened(oogo, region, "2016-1", DAY, null, null, procedure));
    }

    private void conclude(Outcome outcome) {
        given.elsewhere(
                oogo,
                secretary.on(DAY),
                new ItemConcluded(
                        1,
                        new DecisionId(UUID.randomUUID()),
                        "2016-1.1",
                        outcome,
                        DecisionRule.DEFAULT,
                        List.of(),
                        List.of(),
                        null));
    }

    private ProcedureLaidDown laidDown() {
        var routes = List.of(new DisputeRoute(short28, 28), new DisputeRoute(noTerm, null));
        var ground = new Ground(text(), LocalDate.of(2015, 12, 1), null);
        return new ProcedureLaidDown(
                1,
                new Procedure(
                        DecisionRule.DEFAULT, List.of(PartyKind.SWV_PO, PartyKind.MUNICIPALITY), 14, routes, ground));
    }

    private Raised raised(@Nullable Text route, @Nullable LocalDate due) {
        return new Raised(dispute, region, oogo, 1, municipality, subject, route, due);
    }

    private List<EventMessage<?>> history() {
        return new ArrayList<>(delegate.facts(raised(short28, LocalDate.of(2016, 5, 29))));
    }

    private List<EventMessage<?>> history(Acting acting, Object event) {
        var facts = history();
        facts.addAll(acting.facts(event));
        return facts;
    }

    private RaiseDispute raise(int item, @Nullable Text route) {
        return new RaiseDispute(dispute, region, oogo, item, subject, route);
    }

    private ResultValidator<Dispute> raise(@Nullable Text route, Acting acting) {
        return when(List.of(), raise(1, route), acting);
    }

    private ResultValidator<Dispute> when(List<EventMessage<?>> facts, DisputeCommand command, Acting acting) {
        var fixture = given.fixture(Dispute.class);
        return (facts.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(facts))
                .when(command, acting.command());
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
