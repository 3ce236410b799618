package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Given.expectRejection;
import static nl.overeen.events.oogo.Position.HELD;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where an item comes back that is held over. */
class HoldingOverTest {
    private final Table table = new Table();

    @Test
    void anItemIsHeldOverToALaterOogoByDayAndThenByTime() {
        var facts = table.meeting(table.taken(table.po, HELD, table.text));
        expectRejection(conclude(facts, next("2016-04-05", null)), "agendapunt.aanhouden-naar-eerder");
        expectRejection(conclude(facts, next("2016-04-06", null)), "agendapunt.aanhouden-naar-eerder");
        expectRejection(conclude(facts, next("2016-04-06", LocalTime.of(20, 0))), "agendapunt.aanhouden-naar-eerder");
        conclude(facts, next("2016-04-07", LocalTime.of(9, 0))).expectSuccessfulHandlerExecution();
        OogoId moved = next("2016-04-07", null);
        table.given.elsewhere(moved, table.secretary.on("2016-03-02"), new Reconvened(Table.DAY, null, null, 0));
        expectRejection(conclude(facts, moved), "agendapunt.aanhouden-naar-eerder");
    }

    @Test
    void anItemIsNotHeldOverToAnOogoThatIsClosedOrCancelled() {
        var facts = table.meeting(table.taken(table.po, HELD, table.text));
        OogoId closed = next("2016-06-13", null);
        table.given.elsewhere(closed, table.secretary.on("2016-06-13"), new Opened(), new Closed());
        expectRejection(conclude(facts, closed), "agendapunt.aanhouden-naar-voorbij");
        OogoId cancelled = next("2016-06-13", null);
        table.given.elsewhere(cancelled, table.secretary.on("2016-05-01"), new Cancelled());
        expectRejection(conclude(facts, cancelled), "agendapunt.aanhouden-naar-voorbij");
    }

    private ResultValidator<Oogo> conclude(List<EventMessage<?>> facts, OogoId heldTo) {
        return table.when(facts, new ConcludeItem(table.oogo, 1, heldTo), table.secretary);
    }

    private OogoId next(String day, @Nullable LocalTime time) {
        var next = new OogoId(UUID.randomUUID());
        var convened = new Convened(next, table.collaboration, "n", LocalDate.parse(day), time, null, 0);
        table.given.elsewhere(next, table.secretary.on("2016-03-01"), convened);
        return next;
    }
}
