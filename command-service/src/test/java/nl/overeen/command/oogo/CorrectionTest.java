package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.AfterwardsCommand.ReportOnCommitment;
import nl.overeen.command.oogo.MinutesCommand.RecordCommitment;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.VoidFact;
import nl.overeen.command.platform.axon.Given.Acting;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.AfterwardsEvent.CommitmentReportedOn;
import nl.overeen.events.oogo.Fulfilment;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.FactVoided;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of an OOGO is corrected, taken back or only marked. */
class CorrectionTest {
    private static final LocalDate LATER = LocalDate.of(2016, 4, 13);
    private final Table table = new Table();
    private final CommitmentId commitment = new CommitmentId(UUID.randomUUID());

    @Test
    void theDayOfAnOogoIsCorrectedWhileNoPositionStands() {
        var facts = kept(table.history(Table.tabled(1, ItemKind.ADOPT, table.text)));
        table.when(facts, convene(LATER), convening())
                .expectEvents(new Convened(table.oogo, table.collaboration, "2016-1", LATER, null, null, 0));
        expectRejection(
                table.when(facts, convene(LocalDate.of(2016, 4, 5)), convening()), "oogo.agendapunt-na-nieuwe-dag");
    }

    @Test
    void theDayOfAnOogoWithAStandingPositionCannotBeCorrected() {
        var facts = kept(table.meeting(table.taken(table.po, Position.AGREED, table.text)));
        expectRejection(table.when(facts, convene(LATER), convening()), "oogo.standpunt-staat");
    }

    @Test
    void theBeginningOfAnOogoIsNotTakenBack() {
        var facts = kept(table.history());
        expectRejection(table.when(facts, new VoidFact(table.oogo), convening()), "oogo.begin-vervalt-niet");
    }

    @Test
    void aCorrectedCommitmentKeepsItsIdAndTheDayOfTheOogo() {
        var facts = kept(table.meeting(promised(null)));
        var again = new RecordCommitment(table.oogo, commitment, null, table.po.party(), TITLE, List.of(), LATER);
        table.when(facts, again, table.secretary.replacing(fact(3))).expectEvents(promised(LATER));
        expectRejection(table.when(facts, again, table.secretary), "toezegging.bestaat-al");
        expectRejection(table.when(facts, again, table.secretary.on(LATER).replacing(fact(3))), "geldtOp.andere-dag");
    }

    @Test
    void afterTheClosingTheMinutesAreNeitherCorrectedNorTakenBack() {
        var facts = kept(table.meeting(promised(null), table.concluded(Outcome.DISCUSSED), new Closed()));
        expectRejection(
                table.when(facts, new VoidFact(table.oogo), table.secretary.replacing(fact(3))), "oogo.gesloten");
    }

    @Test
    void aPositionOrDecisionIsMarkedAlsoAfterTheClosing() {
        var facts = kept(table.meeting(
                table.taken(table.po, Position.AGREED, table.text), table.concluded(Outcome.ADOPTED), new Closed()));
        for (int marked : List.of(3, 4))
            table.when(facts, new VoidFact(table.oogo), table.secretary.replacing(fact(marked)))
                    .expectEvents(new FactVoided());
    }

    @Test
    void aReportOnACommitmentIsTakenBackByWhoMightHaveMadeIt() {
        var reported = new CommitmentReportedOn(commitment, Fulfilment.KEPT, TITLE);
        var facts = kept(table.meeting(promised(null), table.concluded(Outcome.DISCUSSED), new Closed(), reported));
        var command = new VoidFact(table.oogo);
        table.when(facts, command, table.delegate(table.po).replacing(fact(6))).expectEvents(new FactVoided());
        expectRejection(table.when(facts, command, table.delegate(table.vo).replacing(fact(6))), "recht.ontbreekt");
        var again = new ReportOnCommitment(table.oogo, commitment, Fulfilment.KEPT, TITLE);
        table.when(facts, again, table.secretary.on(LATER).replacing(fact(6))).expectEvents(reported);
    }

    private CommitmentRecorded promised(@Nullable LocalDate due) {
        return new CommitmentRecorded(commitment, null, table.po.party(), TITLE, List.of(), due);
    }

    private ConveneOogo convene(LocalDate day) {
        return new ConveneOogo(table.oogo, table.collaboration, "2016-1", day, null, null);
    }

    private Acting convening() {
        return table.secretary.on("2016-03-01").replacing(fact(0));
    }

    private FactId fact(long number) {
        return new FactId(table.oogo.toString(), number);
    }

    private List<EventMessage<?>> kept(List<EventMessage<?>> facts) {
        return table.given.kept(table.oogo, facts);
    }
}
