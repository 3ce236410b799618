package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.DAY;
import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.oogo.Table.tabled;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.command.oogo.OogoCommand.CancelOogo;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.OpenOogo;
import nl.overeen.command.oogo.OogoCommand.OrderItems;
import nl.overeen.command.oogo.OogoCommand.ReconveneOogo;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.party.PartyKind;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Moving, cancelling and ordering an OOGO, and the procedure it is held under. */
class PreparationTest {
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 13);

    private final Table table = new Table();

    @Test
    void conveningFixesTheProcedureVersionOfItsDay() {
        table.procedure(1, "2016-01-01", DecisionRule.DEFAULT, PartyKind.MUNICIPALITY);
        table.procedure(2, "2016-04-06", DecisionRule.ALL_ASKED, PartyKind.MUNICIPALITY);
        table.procedure(3, "2016-04-07", DecisionRule.ALL_ASKED, PartyKind.MUNICIPALITY);
        var command = new ConveneOogo(table.oogo, table.collaboration, "2016-1", DAY, null, null);
        table.when(List.of(), command, table.secretary.on("2016-03-01"))
                .expectEvents(new Convened(table.oogo, table.collaboration, "2016-1", DAY, null, null, 2));
    }

    @Test
    void movingItFixesTheProcedureOfTheNewDay() {
        table.procedure(1, "2016-05-01", DecisionRule.ALL_ASKED, PartyKind.MUNICIPALITY);
        move(table.history(tabled(1, ItemKind.ADOPT, table.text)), JUNE, "2016-04-06")
                .expectEvents(new Reconvened(JUNE, null, TITLE, 1));
    }

    @Test
    void anOogoIsReconvenedOnlyWhileNoPositionStands() {
        expectRejection(
                move(table.meeting(table.taken(table.po, Position.DISAGREED, table.text)), JUNE, "2016-04-06"),
                "oogo.standpunt-staat");
        expectRejection(move(table.meeting(), JUNE, "2016-04-06"), "oogo.al-geopend");
        expectRejection(move(table.meeting(new ItemWithdrawn(1), new Closed()), JUNE, "2016-04-06"), "oogo.gesloten");
    }

    @Test
    void whatMovesAnOogoHoldsOnOrBeforeTheNewDayAndInOrder() {
        expectRejection(move(table.history(), JUNE, "2016-06-14"), "geldtOp.na-oogo");
        expectRejection(move(table.history(), JUNE, "2016-02-29"), "oogo.eerder-dan-laatste-wijziging");
        var moved = table.history(new Reconvened(JUNE, null, null, 0));
        expectRejection(move(moved, DAY.plusDays(1), "2016-04-05"), "oogo.eerder-dan-laatste-wijziging");
        move(moved, DAY.plusDays(1), "2016-04-06").expectSuccessfulHandlerExecution();
    }

    @Test
    void itIsNotMovedToADayBeforeAnItemWasTabledOrATextWasThere() {
        var facts = table.history(tabled(1, ItemKind.ADOPT, table.text));
        expectRejection(move(facts, LocalDate.of(2016, 4, 5), "2016-03-02"), "oogo.agendapunt-na-nieuwe-dag");
        PinnedText late = table.ambition("2016-04-01");
        var early = table.secretary.on("2016-03-01").facts(table.convened(), tabled(1, ItemKind.ADOPT, late));
        expectRejection(move(early, LocalDate.of(2016, 3, 31), "2016-03-02"), "agendapunt.tekst-onbekend");
        move(early, LocalDate.of(2016, 4, 1), "2016-03-02").expectSuccessfulHandlerExecution();
    }

    @Test
    void aMovedOogoMeetsOnItsNewDay() {
        var moved = table.history(new Reconvened(JUNE, null, null, 0));
        expectRejection(
                table.when(moved, new OpenOogo(table.oogo), table.secretary.on("2016-06-12")),
                "oogo.nog-niet-begonnen");
        table.when(moved, new OpenOogo(table.oogo), table.secretary.on("2016-06-13"))
                .expectEvents(new Opened());
        table.when(
                        moved,
                        new TableItem(table.oogo, 1, ItemKind.ADOPT, TITLE, null, List.of()),
                        table.secretary.on(JUNE))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anOogoIsCancelledWhileNothingStandsInIt() {
        cancel(table.history(), "2016-03-01").expectEvents(new Cancelled());
        cancel(table.meeting(), "2016-04-06").expectEvents(new Cancelled());
        expectRejection(
                cancel(table.meeting(table.taken(table.po, Position.DISAGREED, table.text)), "2016-04-06"),
                "oogo.standpunt-staat");
        expectRejection(
                cancel(table.meeting(table.concluded(Outcome.NO_AGREEMENT)), "2016-04-06"), "oogo.standpunt-staat");
        expectRejection(cancel(table.meeting(new ItemWithdrawn(1), new Closed()), "2016-04-06"), "oogo.gesloten");
        expectRejection(cancel(table.history(), "2016-04-07"), "geldtOp.na-oogo");
        expectRejection(cancel(table.meeting(), "2016-04-05"), "oogo.eerder-dan-laatste-wijziging");
    }

    @Test
    void nothingFollowsInACancelledOogo() {
        var cancelled = table.history(tabled(1, ItemKind.ADOPT), new Cancelled());
        for (OogoCommand command : List.of(
                new ReconveneOogo(table.oogo, JUNE, null, null),
                new CancelOogo(table.oogo),
                new OrderItems(table.oogo, List.of(1)),
                new TableItem(table.oogo, 2, ItemKind.ADOPT, TITLE, null, List.of()),
                new OpenOogo(table.oogo),
                new MinutesCommand.RecordDiscussion(table.oogo, 1, TITLE)))
            expectRejection(table.when(cancelled, command, table.secretary), "oogo.afgelast");
    }

    @Test
    void anOrderNamesEveryItemThatStandsOnce() {
        var facts = table.history(
                tabled(1, ItemKind.ADOPT),
                tabled(2, ItemKind.DISCUSS),
                tabled(3, ItemKind.DISCUSS),
                new ItemWithdrawn(2));
        order(facts, 3, 1).expectEvents(new ItemsOrdered(List.of(3, 1)));
        expectRejection(order(facts, 3), "oogo.volgorde-onvolledig");
        expectRejection(order(facts, 3, 2, 1), "oogo.volgorde-onvolledig");
        expectRejection(order(facts, 3, 1, 1), "oogo.volgorde-onvolledig");
        expectRejection(order(facts, 3, 4), "oogo.volgorde-onvolledig");
    }

    private ResultValidator<Oogo> move(List<EventMessage<?>> facts, LocalDate to, String day) {
        return table.when(facts, new ReconveneOogo(table.oogo, to, null, TITLE), table.secretary.on(day));
    }

    private ResultValidator<Oogo> cancel(List<EventMessage<?>> facts, String day) {
        return table.when(facts, new CancelOogo(table.oogo), table.secretary.on(day));
    }

    private ResultValidator<Oogo> order(List<EventMessage<?>> facts, Integer... items) {
        return table.when(facts, new OrderItems(table.oogo, List.of(items)), table.secretary);
    }
}
