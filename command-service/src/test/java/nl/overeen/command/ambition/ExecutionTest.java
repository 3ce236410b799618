package nl.overeen.command.ambition;

import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.ambition.execution.ExecutionCommand;
import nl.overeen.command.ambition.execution.ExecutionCommand.AssignTrekker;
import nl.overeen.command.ambition.execution.ExecutionCommand.Leading;
import nl.overeen.command.ambition.execution.ExecutionCommand.RecordMeasurement;
import nl.overeen.command.ambition.execution.ExecutionCommand.ReportProgress;
import nl.overeen.command.ambition.execution.ExecutionCommand.VoidFact;
import nl.overeen.command.platform.axon.Given;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.ambition.Action;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.ambition.AmbitionEvent.Merged;
import nl.overeen.events.ambition.AmbitionEvent.Proposed;
import nl.overeen.events.ambition.AmbitionEvent.Withdrawn;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.Dropped;
import nl.overeen.events.ambition.Ending;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.Goal;
import nl.overeen.events.ambition.Indicator;
import nl.overeen.events.ambition.IndicatorKind;
import nl.overeen.events.ambition.Leader;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.collaboration.CollaborationEvent.PartyReleased;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.id.IndicatorId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.party.PartyEvent.FunctionAppointed;
import nl.overeen.events.time.FactVoided;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExecutionTest {
    private final AmbitionId ambition = new AmbitionId(UUID.randomUUID());
    private final CollaborationId region = new CollaborationId(UUID.randomUUID());
    private final PartyId own = new PartyId(UUID.randomUUID());
    private final PartyId other = new PartyId(UUID.randomUUID());
    private final Action action = new Action(new ActionId(UUID.randomUUID()), null, text(), null);
    private final Action later = new Action(new ActionId(UUID.randomUUID()), null, text(), null);
    private final Indicator state = indicator(IndicatorKind.STATE);
    private final Indicator count = indicator(IndicatorKind.COUNT);

    private final Given given = new Given();
    private final Acting member = given.as(Role.MEMBER).forParty(own).on("2016-04-06");
    private final Acting secretary =
            given.as(Role.SECRETARY).forCollaboration(region).on("2016-04-06");
    private final Leader ours = appointed(own);
    private final Leader theirs = appointed(other);

    @Test
    void theSecretaryPutsTheLeadWithOnePersonAccountablePerParty() {
        when(shared(), assign(ours, theirs), secretary)
                .expectEvents(new TrekkerAssigned(List.of(ours, theirs)))
                .expectResultMessagePayload(2L);
    }

    @Test
    void aLeadingPartySitsAtTheTableOnTheDay() {
        rejected(shared(), assign(ours), secretary.on("2015-12-31"), "trekker.partij-geen-lid");
        given.elsewhere(region, secretary.on("2016-06-30"), new PartyReleased(other));
        when(shared(), assign(theirs), secretary.on("2016-06-30")).expectSuccessfulHandlerExecution();
        rejected(shared(), assign(theirs), secretary.on("2016-07-01"), "trekker.partij-geen-lid");
    }

    @Test
    void theFunctionIsValidOnTheDayForThatParty() {
        rejected(shared(), assign(ours), secretary.on("2021-01-01"), "trekker.functie-niet-geldig");
        var crossed = new AssignTrekker(ambition, List.of(new Leading(own, theirs.function())));
        rejected(shared(), crossed, secretary, "trekker.functie-niet-geldig");
    }

    @Test
    void aPartyLeadsWithOneFunction() {
        rejected(shared(), assign(ours, ours), secretary, "trekker.partij-dubbel");
    }

    @Test
    void whoActsForAPartyAssignsOnlyWhereNoOtherPartyLeads() {
        when(shared(), assign(ours), member).expectEvents(new TrekkerAssigned(List.of(ours)));
        rejected(shared(), assign(ours, theirs), member, "recht.ontbreekt");
        var led = shared(secretary.facts(new TrekkerAssigned(List.of(theirs))));
        rejected(led, assign(ours), member, "recht.ontbreekt");
        when(led, assign(ours), member.on("2016-04-05")).expectSuccessfulHandlerExecution();
    }

    @Test
    void progressNamesAnActionOfAnyRevisionEffectiveOnItsDay() {
        var facts = shared(member.on("2016-05-01").facts(new Amended(2, content(List.of(later)))));
        when(facts, report(action), member).expectEvents(new ProgressReported(action.id(), Progress.RUNNING, null));
        rejected(facts, report(later), member.on("2016-04-30"), "voortgang.actie-onbekend");
        when(facts, report(later), member.on("2016-05")).expectSuccessfulHandlerExecution();
        when(facts, report(action), member.on("2016-06-01")).expectSuccessfulHandlerExecution();
        rejected(facts, report(action), member.on("2016-01-31"), "voortgang.actie-onbekend");
    }

    @Test
    void executionFactsDatedBeforeAMergerOrWithdrawalAreAccepted() {
        Content ended = content(List.of()).ending(new Ending(List.of()));
        var into = new Ending(List.of(new AmbitionId(UUID.randomUUID())));
        var none = new Dropped(List.of(), List.of(), false);
        for (Object end : List.of(
                new Withdrawn(2, ended), new Merged(2, content(List.of()).ending(into), List.of(), none))) {
            var facts = shared(member.on("2016-05-01").facts(end));
            when(facts, report(action), member).expectSuccessfulHandlerExecution();
            when(facts, measure(count, BigDecimal.ONE, null), member).expectSuccessfulHandlerExecution();
            when(facts, assign(ours), secretary).expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void aMeasurementIsAValueAndOfAStateWhetherItIsReached() {
        when(shared(), measure(count, BigDecimal.TEN, null), member)
                .expectEvents(new MeasurementRecorded(count.id(), BigDecimal.TEN, null, null, null));
        when(shared(), measure(state, null, false), member)
                .expectEvents(new MeasurementRecorded(state.id(), null, false, null, null));
        rejected(shared(), measure(state, BigDecimal.TEN, null), member, "meting.waarde-past-niet");
        rejected(shared(), measure(count, null, true), member, "meting.waarde-past-niet");
        rejected(shared(), measure(count, null, null), member, "meting.waarde-past-niet");
        rejected(shared(), measure(state, BigDecimal.TEN, true), member, "meting.waarde-past-niet");
    }

    @Test
    void aMeasurementNamesAnIndicatorOfAnyRevisionEffectiveOnItsDay() {
        rejected(shared(), measure(count, BigDecimal.ONE, null), member.on("2016-01-31"), "meting.indicator-onbekend");
        rejected(
                shared(),
                measure(indicator(IndicatorKind.COUNT), BigDecimal.ONE, null),
                member,
                "meting.indicator-onbekend");
        when(shared(), measure(count, BigDecimal.ONE, null), member.on("2016-02"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aDraftIsCarriedOutByItsOwnPartyOnly() {
        var draft = new ArrayList<EventMessage<?>>(
                member.on("2016-02-01").facts(new Proposed(ambition, region, own, true, content(List.of(action)))));
        when(draft, report(action), member).expectSuccessfulHandlerExecution();
        var stranger = given.as(Role.MEMBER).forParty(other).on("2016-04-06");
        rejected(draft, report(action), stranger, "niet-gevonden");
        rejected(draft, measure(count, BigDecimal.ONE, null), stranger, "niet-gevonden");
        rejected(draft, assign(ours), secretary, "niet-gevonden");
    }

    @Test
    void aCorrectedMeasurementMovesToAnotherDayAndIsJudgedOnThatDay() {
        var measured = member.facts(new MeasurementRecorded(count.id(), BigDecimal.ONE, null, null, null));
        var facts = known(shared(measured));
        var correction = member.replacing(new FactId(ambition.toString(), 1));
        when(facts, measure(count, BigDecimal.TEN, null), correction.on("2016-03-01"))
                .expectEvents(new MeasurementRecorded(count.id(), BigDecimal.TEN, null, null, null));
        rejected(facts, measure(count, BigDecimal.TEN, null), correction.on("2016-01-31"), "meting.indicator-onbekend");
        when(facts, new VoidFact(ambition), correction).expectEvents(new FactVoided());
    }

    @Test
    void aCorrectionOfALeadIsJudgedAsIfItWereNotThereButOnlyByWhomMightHavePutIt() {
        var facts = known(shared(secretary.facts(new TrekkerAssigned(List.of(theirs)))));
        var lead = new FactId(ambition.toString(), 1);
        when(facts, assign(ours), secretary.replacing(lead)).expectEvents(new TrekkerAssigned(List.of(ours)));
        rejected(facts, assign(ours), member.replacing(lead), "recht.ontbreekt");
        rejected(facts, new VoidFact(ambition), member.replacing(lead), "recht.ontbreekt");
    }

    @Test
    void aPartyVoidsItsOwnLeadAndThenNobodyElseLeads() {
        var own = known(shared(member.facts(new TrekkerAssigned(List.of(ours)))));
        var lead = new FactId(ambition.toString(), 1);
        when(own, new VoidFact(ambition), member.replacing(lead)).expectEvents(new FactVoided());
        var voided = new ArrayList<EventMessage<?>>(shared(secretary.facts(new TrekkerAssigned(List.of(theirs)))));
        voided.addAll(secretary.replacing(lead).facts(new FactVoided()));
        when(voided, assign(ours), member).expectEvents(new TrekkerAssigned(List.of(ours)));
    }

    @Test
    void aDraftsFactsAreCorrectedByItsOwnPartyOnly() {
        var draft = new ArrayList<EventMessage<?>>(
                member.on("2016-02-01").facts(new Proposed(ambition, region, own, true, content(List.of(action)))));
        draft.addAll(member.facts(new ProgressReported(action.id(), Progress.RUNNING, null)));
        known(draft);
        var fact = new FactId(ambition.toString(), 1);
        var stranger = given.as(Role.MEMBER).forParty(other).on("2016-04-06").replacing(fact);
        rejected(draft, new VoidFact(ambition), stranger, "niet-gevonden");
        when(draft, new VoidFact(ambition), member.replacing(fact)).expectEvents(new FactVoided());
    }

    private List<EventMessage<?>> known(List<EventMessage<?>> facts) {
        return given.kept(ambition, facts);
    }

    private Leader appointed(PartyId party) {
        var leader = new Leader(party, new FunctionId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
        var period = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31));
        var founder = given.as(Role.SECRETARY).on("2016-01-01");
        given.elsewhere(region, founder, new PartyAdmitted(party));
        given.elsewhere(
                party,
                founder.on("2015-01-01"),
                new FunctionAppointed(leader.function(), leader.person(), Role.DELEGATE, text(), period));
        return leader;
    }

    private AssignTrekker assign(Leader... leaders) {
        return new AssignTrekker(
                ambition,
                Arrays.stream(leaders)
                        .map(leader -> new Leading(leader.party(), leader.function()))
                        .toList());
    }

    private ReportProgress report(Action what) {
        return new ReportProgress(ambition, what.id(), Progress.RUNNING, null);
    }

    private RecordMeasurement measure(Indicator what, @Nullable BigDecimal value, @Nullable Boolean reached) {
        return new RecordMeasurement(ambition, what.id(), value, reached, null, null);
    }

    private List<EventMessage<?>> shared() {
        return shared(List.of());
    }

    private List<EventMessage<?>> shared(List<EventMessage<?>> more) {
        var facts = new ArrayList<EventMessage<?>>(
                member.on("2016-02-01").facts(new Proposed(ambition, region, own, false, content(List.of(action)))));
        facts.addAll(more);
        return facts;
    }

    private Content content(List<Action> actions) {
        var goal = new Goal(new GoalId(UUID.randomUUID()), text(), List.of(state, count));
        return new Content(
                text(), null, List.of(), List.of(goal), actions, List.of(), null, null, null, List.of(), null);
    }

    private static Indicator indicator(IndicatorKind kind) {
        return new Indicator(new IndicatorId(UUID.randomUUID()), text(), kind, null, null, null, null, null);
    }

    private ResultValidator<Ambition> when(List<EventMessage<?>> facts, ExecutionCommand command, Acting acting) {
        return given.fixture(Ambition.class).given(facts).when(command, acting.command());
    }

    private void rejected(List<EventMessage<?>> facts, ExecutionCommand command, Acting acting, String code) {
        expectRejection(when(facts, command, acting), code);
    }

    private static Text text() {
        return new Text(UUID.randomUUID().toString(), "n", "c");
    }
}
