package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.DAY;
import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.MinutesCommand.NoteAttendance;
import nl.overeen.command.oogo.MinutesCommand.RecordCommitment;
import nl.overeen.command.oogo.MinutesCommand.RecordDiscussion;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.party.PartyKind;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the secretary writes down of a meeting. */
class MinutesTest {
    private final Table table = new Table();
    private final CommitmentId commitment = new CommitmentId(UUID.randomUUID());

    @Test
    void whoIsAbsentIsNotedAmongTheAskedParties() {
        PartyId po = table.po.party();
        attendance(table.meeting(), po, po).expectEvents(new AttendanceNoted(List.of(po)));
        attendance(table.meeting()).expectEvents(new AttendanceNoted(List.of()));
        expectRejection(attendance(table.meeting(), table.school.party()), "aanwezigheid.niet-gevraagd");
    }

    @Test
    void whoIsAskedFollowsFromTheProcedureVersionOfTheOogo() {
        table.procedure(1, "2016-01-01", DecisionRule.DEFAULT, PartyKind.SWV_PO, PartyKind.MUNICIPALITY);
        var facts = table.secretary.facts(
                new Convened(table.oogo, table.collaboration, "2016-1", DAY, null, null, 1), new Opened());
        attendance(facts, table.po.party()).expectSuccessfulHandlerExecution();
        expectRejection(attendance(facts, table.vo.party()), "aanwezigheid.niet-gevraagd");
    }

    @Test
    void minutesAreTakenFromTheOpeningToTheClosing() {
        var closed = table.meeting(new ItemWithdrawn(1), new Closed());
        expectRejection(attendance(table.history()), "oogo.niet-geopend");
        expectRejection(attendance(closed), "oogo.gesloten");
        expectRejection(discuss(closed, 1), "oogo.gesloten");
        expectRejection(promise(closed, null, table.po.party(), null), "oogo.gesloten");
    }

    @Test
    void whatWasSaidAboutAnItemMayBeWrittenDownAfterItsConclusionToo() {
        discuss(table.meeting(), 1).expectEvents(new DiscussionRecorded(1, TITLE));
        discuss(table.meeting(table.concluded(Outcome.NO_AGREEMENT)), 1).expectSuccessfulHandlerExecution();
        expectRejection(discuss(table.meeting(), 2), "niet-gevonden");
        expectRejection(discuss(table.meeting(new ItemWithdrawn(1)), 1), "agendapunt.ingetrokken");
    }

    @Test
    void aPartyAtTheTablePromisesSomethingToOthersAlsoOneWithoutAPosition() {
        PartyId school = table.school.party();
        promise(table.meeting(), 1, school, DAY, table.po.party(), table.po.party())
                .expectEvents(new CommitmentRecorded(commitment, 1, school, TITLE, List.of(table.po.party()), DAY));
        var later = table.joined(PartyKind.MUNICIPALITY, "2016-04-07");
        expectRejection(promise(table.meeting(), 1, later.party(), null), "toezegging.partij-niet-aan-tafel");
        expectRejection(promise(table.meeting(), 1, school, null, later.party()), "toezegging.partij-niet-aan-tafel");
    }

    @Test
    void aPromiseIsAboutAnItemThatStandsOrAboutNone() {
        promise(table.meeting(), null, table.po.party(), null).expectSuccessfulHandlerExecution();
        expectRejection(promise(table.meeting(), 2, table.po.party(), null), "niet-gevonden");
        expectRejection(
                promise(table.meeting(new ItemWithdrawn(1)), 1, table.po.party(), null), "agendapunt.ingetrokken");
    }

    @Test
    void aPromiseIsRecordedOnceAndDueFromTheDayOfTheOogoOn() {
        var recorded = new CommitmentRecorded(commitment, null, table.po.party(), TITLE, List.of(), null);
        expectRejection(promise(table.meeting(recorded), null, table.po.party(), null), "toezegging.bestaat-al");
        expectRejection(
                promise(table.meeting(), null, table.po.party(), LocalDate.of(2016, 4, 5)), "toezegging.uiterlijk");
    }

    private ResultValidator<Oogo> attendance(List<EventMessage<?>> facts, PartyId... absent) {
        return table.when(facts, new NoteAttendance(table.oogo, List.of(absent)), table.secretary);
    }

    private ResultValidator<Oogo> discuss(List<EventMessage<?>> facts, int item) {
        return table.when(facts, new RecordDiscussion(table.oogo, item, TITLE), table.secretary);
    }

    private ResultValidator<Oogo> promise(
            List<EventMessage<?>> facts,
            @Nullable Integer item,
            PartyId party,
            @Nullable LocalDate due,
            PartyId... to) {
        var command = new RecordCommitment(table.oogo, commitment, item, party, TITLE, List.of(to), due);
        return table.when(facts, command, table.secretary);
    }
}
