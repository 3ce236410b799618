package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.OrderItems;
import nl.overeen.command.oogo.OogoCommand.ReconveneOogo;
import nl.overeen.command.oogo.OogoCommand.RetableItem;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.oogo.OogoCommand.WithdrawItem;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.PreparationEvent;

/** Deciding about the day of an OOGO and its items; pure. */
record Preparation(Meeting meeting, LocalDate effective) {

    /** @param procedure the version that holds on the day of the OOGO */
    List<PreparationEvent> convene(ConveneOogo command, int procedure) {
        if (meeting.convened() != null) throw rule("oogo.bestaat-al", "Er is al een OOGO met dit nummer.");
        checkOnOrBefore(command.day());
        return List.of(new Convened(
                command.id(),
                command.collaboration(),
                command.name(),
                command.day(),
                command.time(),
                command.place(),
                procedure));
    }

    /** Whoever corrects the convening is held to what holds for moving it. */
    List<PreparationEvent> correct(ConveneOogo command, int procedure) {
        checkMovable();
        LocalDate day = meeting.moved() ? meeting.day() : command.day();
        checkOnOrBefore(command.day());
        checkItems(day);
        return List.of(new Convened(
                command.id(),
                command.collaboration(),
                command.name(),
                command.day(),
                command.time(),
                command.place(),
                procedure));
    }

    /** @param procedure the version that holds on the new day */
    List<PreparationEvent> reconvene(ReconveneOogo command, int procedure) {
        checkMovable();
        checkOnOrBefore(command.day());
        meeting.checkNotBefore(effective);
        checkItems(command.day());
        return List.of(new Reconvened(command.day(), command.time(), command.place(), procedure));
    }

    List<PreparationEvent> cancel() {
        checkOpenForItems();
        checkNothingStands();
        meeting.checkNotBefore(effective);
        return List.of(new Cancelled());
    }

    List<PreparationEvent> table(TableItem command) {
        checkOpenForItems();
        var items = meeting.items();
        int number = command.item() != null ? command.item() : items.isEmpty() ? 1 : items.lastKey() + 1;
        if (items.containsKey(number)) throw rule("agendapunt.bestaat-al", "Agendapunt " + number + " is er al.");
        return List.of(new ItemTabled(number, command.kind(), command.title(), command.explanation(), command.texts()));
    }

    List<PreparationEvent> retable(RetableItem command) {
        checkOpenForItems();
        Item item = meeting.open(command.item());
        checkNotBefore(item);
        if (item.isAbout(command.texts())) throw rule("agendapunt.niets-gewijzigd", "Deze teksten liggen al op tafel.");
        return List.of(new ItemRetabled(command.item(), command.texts()));
    }

    List<PreparationEvent> withdraw(WithdrawItem command) {
        checkOpenForItems();
        checkNotBefore(meeting.open(command.item()));
        return List.of(new ItemWithdrawn(command.item()));
    }

    List<PreparationEvent> order(OrderItems command) {
        checkOpenForItems();
        var standing = new TreeSet<Integer>();
        meeting.items().forEach((number, item) -> {
            if (item.state() != Item.State.WITHDRAWN) standing.add(number);
        });
        if (command.items().size() != standing.size() || !standing.equals(new TreeSet<>(command.items())))
            throw rule(
                    "oogo.volgorde-onvolledig",
                    "Noem in de volgorde elk agendapunt dat op de agenda staat, en elk één keer.");
        return List.of(new ItemsOrdered(command.items()));
    }

    private void checkMovable() {
        meeting.checkNotOver();
        checkNothingStands();
        if (meeting.stage() == Meeting.Stage.OPENED) throw rule("oogo.al-geopend", "Dit OOGO is al geopend.");
    }

    private void checkItems(LocalDate day) {
        for (Item item : meeting.items().values())
            if (item.since().isAfter(day))
                throw rule(
                        "oogo.agendapunt-na-nieuwe-dag",
                        "Een agendapunt is pas na die dag op de agenda gezet of gewijzigd.");
    }

    /** A position has the day of its OOGO, and a conclusion too: neither can be moved or undone. */
    private void checkNothingStands() {
        for (Item item : meeting.items().values())
            if (!item.taken().isEmpty() || item.state() == Item.State.CONCLUDED)
                throw rule("oogo.standpunt-staat", "In dit OOGO staat al een standpunt of een besluit.");
    }

    private void checkOpenForItems() {
        meeting.checkNotOver();
        checkOnOrBefore(meeting.day());
    }

    private void checkOnOrBefore(LocalDate day) {
        if (effective.isAfter(day))
            throw input("geldtOp.na-oogo", "Wat een OOGO voorbereidt, geldt op of voor de dag van het OOGO.");
    }

    /** Whoever reads by date must find what happened to an item in the order in which it happened. */
    private void checkNotBefore(Item item) {
        if (effective.isBefore(item.since()))
            throw rule(
                    "agendapunt.eerder-dan-laatste-wijziging",
                    "Dit agendapunt is op een latere dag nog gewijzigd. Een wijziging kan niet gelden vanaf een dag"
                            + " daarvoor.");
    }
}
