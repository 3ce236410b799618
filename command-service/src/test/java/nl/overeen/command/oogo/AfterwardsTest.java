package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.AfterwardsCommand.ConfirmPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ContestPosition;
import nl.overeen.command.oogo.AfterwardsCommand.ReportBack;
import nl.overeen.command.oogo.AfterwardsCommand.ReportOnCommitment;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.AfterwardsEvent.PositionConfirmed;
import nl.overeen.events.oogo.AfterwardsEvent.PositionContested;
import nl.overeen.events.oogo.AfterwardsEvent.ReportedBack;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.value.Role;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** What is told of a meeting after an item was concluded. */
class AfterwardsTest {
    private final Table table = new Table();
    private final CommitmentId commitment = new CommitmentId(UUID.randomUUID());
    private final List<EventMessage<?>> spoken = table.meeting(
            table.taken(table.po, Position.DISAGREED, null, true, table.text),
            table.taken(table.po, Position.AGREED, null, true, table.text),
            table.taken(table.vo, Position.AGREED, table.text),
            new CommitmentRecorded(commitment, null, table.po.party(), TITLE, List.of(), null),
            table.concluded(Outcome.NO_AGREEMENT),
            new Closed());

    @Test
    void aSpokenPositionIsConfirmedOrContestedForItsPartyAlsoAfterClosing() {
        var newest = new FactId(table.oogo.toString(), 4);
        confirm(spoken, table.po, "2016-05-01").expectEvents(new PositionConfirmed(1, table.po.party(), newest));
        contest(spoken, table.po).expectEvents(new PositionContested(1, table.po.party(), newest));
    }

    @Test
    void aPositionThatThePartyTookItselfOrDidNotTakeIsNotConfirmed() {
        expectRejection(confirm(spoken, table.vo, "2016-05-01"), "standpunt.niet-door-secretaris");
        expectRejection(contest(spoken, table.vo), "standpunt.niet-door-secretaris");
        expectRejection(confirm(spoken, table.municipality, "2016-05-01"), "standpunt.niet-door-secretaris");
    }

    @Test
    void onlyThePartyItselfConfirms() {
        var command = new ConfirmPosition(table.oogo, 1, table.po.party());
        expectRejection(table.when(spoken, command, table.delegate(table.vo)), "recht.ontbreekt");
    }

    @Test
    void beforeTheConclusionThereIsNothingToConfirm() {
        var open = table.meeting(table.taken(table.po, Position.AGREED, null, true, table.text));
        expectRejection(confirm(open, table.po, "2016-04-06"), "agendapunt.niet-afgerond");
    }

    @Test
    void whatComesOfAnOogoHoldsFromItsDayOn() {
        expectRejection(confirm(spoken, table.po, "2016-04-05"), "geldtOp.voor-oogo");
        expectRejection(reported(secretary("2016-04-05")), "geldtOp.voor-oogo");
        expectRejection(feedback(table.decision(), "2016-04-05"), "geldtOp.voor-oogo");
        confirm(spoken, table.po, "2016-04-06").expectSuccessfulHandlerExecution();
    }

    @Test
    void thePromisingPartyOrTheSecretaryReportsOnACommitment() {
        var event = new CommitmentReportedOn(commitment, Fulfilment.KEPT, TITLE);
        reported(table.delegate(table.po).on("2016-05-01")).expectEvents(event);
        reported(table.given.as(Role.MEMBER).forParty(table.po.party()).on("2016-05-01"))
                .expectEvents(event);
        reported(secretary("2016-05-01")).expectEvents(event);
        expectRejection(reported(table.delegate(table.vo).on("2016-05-01")), "recht.ontbreekt");
    }

    @Test
    void aCommitmentThatIsNotThereIsNotReportedOn() {
        var other = new ReportOnCommitment(table.oogo, new CommitmentId(UUID.randomUUID()), Fulfilment.RUNNING, TITLE);
        expectRejection(table.when(spoken, other, secretary("2016-05-01")), "niet-gevonden");
    }

    @Test
    void itIsReportedToWhomADecisionWasTold() {
        feedback(table.decision(), "2016-05-01").expectEvents(new ReportedBack(1, table.decision(), TITLE, null));
        expectRejection(feedback(new DecisionId(UUID.randomUUID()), "2016-05-01"), "niet-gevonden");
    }

    private ResultValidator<Oogo> confirm(List<EventMessage<?>> facts, Table.Delegation who, String day) {
        return table.when(
                facts,
                new ConfirmPosition(table.oogo, 1, who.party()),
                table.delegate(who).on(day));
    }

    private ResultValidator<Oogo> contest(List<EventMessage<?>> facts, Table.Delegation who) {
        return table.when(facts, new ContestPosition(table.oogo, 1, who.party()), table.delegate(who));
    }

    private ResultValidator<Oogo> reported(Acting acting) {
        return table.when(spoken, new ReportOnCommitment(table.oogo, commitment, Fulfilment.KEPT, TITLE), acting);
    }

    private ResultValidator<Oogo> feedback(DecisionId decision, String day) {
        return table.when(spoken, new ReportBack(table.oogo, decision, TITLE, null), secretary(day));
    }

    private Acting secretary(String day) {
        return table.secretary.on(day);
    }
}
