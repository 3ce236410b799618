package nl.overeen.command.oogo;

import static nl.overeen.command.oogo.Table.DAY;
import static nl.overeen.command.oogo.Table.TITLE;
import static nl.overeen.command.oogo.Table.tabled;
import static nl.overeen.command.platform.axon.Given.expectRejection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.CloseOogo;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.OpenOogo;
import nl.overeen.command.oogo.OogoCommand.RedactTexts;
import nl.overeen.command.oogo.OogoCommand.RetableItem;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.oogo.OogoCommand.WithdrawItem;
import nl.overeen.command.platform.axon.Stale;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.time.TextsRedacted;
import org.junit.jupiter.api.Test;

/** Convening, tabling, opening and closing an OOGO. */
class OogoTest {
    private final Table table = new Table();

    @Test
    void anOogoIsConvenedForADay() {
        table.when(List.of(), convene(table.oogo, "2016-1"), table.secretary.on("2016-03-01"))
                .expectEvents(new Convened(table.oogo, table.collaboration, "2016-1", DAY, null, TITLE, 0))
                .expectResultMessagePayload(1L);
    }

    @Test
    void itMayBeRecordedAsConvenedOnItsOwnDayButNotAfterIt() {
        table.when(List.of(), convene(table.oogo, "2016-1"), table.secretary.on("2016-04-06"))
                .expectSuccessfulHandlerExecution();
        expectRejection(
                table.when(List.of(), convene(table.oogo, "2016-2"), table.secretary.on("2016-04-07")),
                "geldtOp.na-oogo");
    }

    @Test
    void aMonthHoldsFromItsLastDayAndSoComesAfterAnOogoWithinIt() {
        expectRejection(
                table.when(List.of(), convene(table.oogo, "2016-1"), table.secretary.on("2016-04")), "geldtOp.na-oogo");
    }

    @Test
    void anOogoIsConvenedOnce() {
        expectRejection(
                table.when(table.history(), convene(table.oogo, "2016-2"), table.secretary.on("2016-03-02")),
                "oogo.bestaat-al");
    }

    @Test
    void itsNameIsUniqueInTheCollaborationWhateverTheCapitals() {
        var day = table.secretary.on("2016-03-01");
        table.when(List.of(), convene(table.oogo, "Voorjaar"), day).expectSuccessfulHandlerExecution();
        var other = new OogoId(UUID.randomUUID());
        expectRejection(table.when(List.of(), convene(other, "VOORJAAR"), day), "oogo.naam-bestaat-al");
        var elsewhere = new CollaborationId(UUID.randomUUID());
        table.when(List.of(), new ConveneOogo(other, elsewhere, "Voorjaar", DAY, null, null), day)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anItemWithoutANumberGetsTheNextOne() {
        table.when(table.history(), table(null, table.text), table.secretary)
                .expectEvents(tabled(1, ItemKind.ADOPT, table.text));
        table.when(table.history(tabled(7, ItemKind.DISCUSS)), table(null, table.text), table.secretary)
                .expectEvents(tabled(8, ItemKind.ADOPT, table.text));
    }

    @Test
    void anItemMayBeAQuestionWithoutText() {
        table.when(table.history(), table(3), table.secretary).expectEvents(tabled(3, ItemKind.ADOPT));
    }

    @Test
    void aNumberIsUsedOnceAlsoWhenItsItemWasWithdrawn() {
        expectRejection(
                table.when(
                        table.history(tabled(1, ItemKind.ADOPT), new ItemWithdrawn(1)),
                        table(1, table.text),
                        table.secretary),
                "agendapunt.bestaat-al");
    }

    @Test
    void anItemIsTabledOnOrBeforeTheDayOfTheOogo() {
        table.when(table.history(), table(1, table.text), table.secretary.on("2016-03-02"))
                .expectSuccessfulHandlerExecution();
        expectRejection(
                table.when(table.history(), table(1, table.text), table.secretary.on("2016-04-07")), "geldtOp.na-oogo");
    }

    @Test
    void aTextIsTabledAnew() {
        PinnedText other = table.ambition("2016-03-01");
        table.when(table.meeting(), retable(other), table.secretary)
                .expectEvents(new ItemRetabled(1, List.of(other)))
                .expectResultMessagePayload(4L);
    }

    @Test
    void tablingTheSameTextsChangesNothing() {
        PinnedText other = table.ambition("2016-03-01");
        expectRejection(
                table.when(table.meeting(), retable(table.text), table.secretary), "agendapunt.niets-gewijzigd");
        expectRejection(
                table.when(
                        table.history(tabled(1, ItemKind.ADOPT, table.text, other)),
                        retable(other, table.text),
                        table.secretary),
                "agendapunt.niets-gewijzigd");
    }

    @Test
    void anItemIsNotTabledAnewOrWithdrawnOnADayBeforeItStoodThere() {
        PinnedText other = table.ambition("2016-03-01");
        expectRejection(
                table.when(table.meeting(), retable(other), table.secretary.on("2016-04-05")),
                "agendapunt.eerder-dan-laatste-wijziging");
        expectRejection(
                table.when(table.meeting(), withdraw(1), table.secretary.on("2016-04-05")),
                "agendapunt.eerder-dan-laatste-wijziging");
    }

    @Test
    void onceAPositionStandsATextIsTabledAnewOnTheDayOfTheOogo() {
        PinnedText other = table.ambition("2016-03-01");
        var facts = table.secretary.on("2016-03-01").facts(table.convened(), tabled(1, ItemKind.ADOPT, table.text));
        var all = new java.util.ArrayList<>(facts);
        all.addAll(table.secretary.facts(new Opened(), table.taken(table.po, Position.DISAGREED, table.text)));
        expectRejection(
                table.when(all, retable(other), table.secretary.on("2016-03-02")),
                "agendapunt.eerder-dan-laatste-wijziging");
        table.when(all, retable(other), table.secretary).expectEvents(new ItemRetabled(1, List.of(other)));
    }

    @Test
    void anItemIsWithdrawn() {
        table.when(table.meeting(), withdraw(1), table.secretary).expectEvents(new ItemWithdrawn(1));
        expectRejection(table.when(table.meeting(), withdraw(2), table.secretary), "niet-gevonden");
    }

    @Test
    void aWithdrawnItemCannotBeTabledAnew() {
        expectRejection(
                table.when(table.meeting(new ItemWithdrawn(1)), retable(), table.secretary), "agendapunt.ingetrokken");
    }

    @Test
    void theMeetingIsOpenedFromItsDayOn() {
        table.when(table.history(), new OpenOogo(table.oogo), table.secretary).expectEvents(new Opened());
        table.when(table.history(), new OpenOogo(table.oogo), table.secretary.on("2016-05-01"))
                .expectEvents(new Opened());
        expectRejection(
                table.when(table.history(), new OpenOogo(table.oogo), table.secretary.on("2016-04-05")),
                "oogo.nog-niet-begonnen");
    }

    @Test
    void theMeetingIsOpenedOnce() {
        expectRejection(table.when(table.meeting(), new OpenOogo(table.oogo), table.secretary), "oogo.al-geopend");
    }

    @Test
    void theMeetingIsClosedWhenNoItemIsOpen() {
        table.when(table.meeting(new ItemWithdrawn(1)), new CloseOogo(table.oogo), table.secretary)
                .expectEvents(new Closed());
        expectRejection(
                table.when(table.meeting(), new CloseOogo(table.oogo), table.secretary), "oogo.open-agendapunten");
        expectRejection(table.when(table.history(), new CloseOogo(table.oogo), table.secretary), "oogo.niet-geopend");
    }

    @Test
    void nothingChangesInAClosedOogo() {
        var closed = table.meeting(new ItemWithdrawn(1), new Closed());
        for (OogoCommand command :
                List.of(table(2), retable(), withdraw(1), new OpenOogo(table.oogo), new CloseOogo(table.oogo)))
            expectRejection(table.when(closed, command, table.secretary), "oogo.gesloten");
    }

    @Test
    void ifMatchNamesTheVersionThatWasSeen() {
        table.when(table.history(), table(1), table.secretary.command(1)).expectEvents(tabled(1, ItemKind.ADOPT));
        table.when(table.history(), table(1), table.secretary.command(0))
                .expectException(Stale.class)
                .expectNoEvents();
    }

    @Test
    void textsAreRedactedAlsoAfterClosing() {
        table.when(
                        table.meeting(new ItemWithdrawn(1), new Closed()),
                        new RedactTexts(table.oogo, List.of(TITLE.id())),
                        table.secretary)
                .expectEvents(new TextsRedacted(List.of(TITLE.id())));
    }

    private ConveneOogo convene(OogoId id, String name) {
        return new ConveneOogo(id, table.collaboration, name, LocalDate.of(2016, 4, 6), null, TITLE);
    }

    private TableItem table(@org.jspecify.annotations.Nullable Integer item, PinnedText... texts) {
        ItemTabled event = tabled(0, ItemKind.ADOPT, texts);
        return new TableItem(table.oogo, item, event.kind(), event.title(), event.explanation(), event.texts());
    }

    private RetableItem retable(PinnedText... texts) {
        return new RetableItem(table.oogo, 1, List.of(texts));
    }

    private WithdrawItem withdraw(int item) {
        return new WithdrawItem(table.oogo, item);
    }
}
