package nl.overeen.command.oogo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.overeen.command.oogo.OogoCommand.ConcludeItem;
import nl.overeen.command.oogo.OogoCommand.ConveneOogo;
import nl.overeen.command.oogo.OogoCommand.RetableItem;
import nl.overeen.command.oogo.OogoCommand.TableItem;
import nl.overeen.command.oogo.OogoCommand.WithdrawItem;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AfterwardsEvent;
import nl.overeen.events.oogo.OogoEvent;
import nl.overeen.events.oogo.OogoEvent.AttendanceNoted;
import nl.overeen.events.oogo.OogoEvent.Cancelled;
import nl.overeen.events.oogo.OogoEvent.Closed;
import nl.overeen.events.oogo.OogoEvent.CommitmentRecorded;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.oogo.OogoEvent.DiscussionRecorded;
import nl.overeen.events.oogo.OogoEvent.ItemConcluded;
import nl.overeen.events.oogo.OogoEvent.ItemRetabled;
import nl.overeen.events.oogo.OogoEvent.ItemTabled;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.oogo.OogoEvent.ItemsOrdered;
import nl.overeen.events.oogo.OogoEvent.Opened;
import nl.overeen.events.oogo.OogoEvent.PositionTaken;
import nl.overeen.events.oogo.OogoEvent.Reconvened;
import nl.overeen.events.oogo.Outcome;
import org.jspecify.annotations.Nullable;

/** What an OOGO remembers and what follows from it; pure. */
record Meeting(@Nullable Convened convened, NavigableMap<Integer, Item> items, boolean opened, boolean closed) {
    static final Meeting NONE = new Meeting(null, new TreeMap<>(), false, false);

    List<OogoEvent> convene(ConveneOogo command, LocalDate effective) {
        if (convened != null) throw rule("oogo.bestaat-al", "Er is al een OOGO met dit nummer.");
        if (effective.isAfter(command.day()))
            throw input("geldtOp.na-oogo", "Een OOGO wordt bijeengeroepen op of voor zijn eigen dag.");
        return List.of(new Convened(
                command.id(),
                command.collaboration(),
                command.name(),
                command.day(),
                command.time(),
                command.place(),
                0));
    }

    List<OogoEvent> table(TableItem command, LocalDate effective) {
        checkOpenForItems(effective);
        int number = command.item() != null ? command.item() : items.isEmpty() ? 1 : items.lastKey() + 1;
        if (items.containsKey(number)) throw rule("agendapunt.bestaat-al", "Agendapunt " + number + " is er al.");
        return List.of(new ItemTabled(number, command.kind(), command.title(), command.explanation(), command.texts()));
    }

    List<OogoEvent> retable(RetableItem command, LocalDate effective) {
        checkOpenForItems(effective);
        Item item = open(command.item());
        checkNotBefore(item, effective);
        if (item.isAbout(command.texts())) throw rule("agendapunt.niets-gewijzigd", "Deze teksten liggen al op tafel.");
        return List.of(new ItemRetabled(command.item(), command.texts()));
    }

    List<OogoEvent> withdraw(WithdrawItem command, LocalDate effective) {
        checkOpenForItems(effective);
        checkNotBefore(open(command.item()), effective);
        return List.of(new ItemWithdrawn(command.item()));
    }

    List<OogoEvent> open(LocalDate today) {
        checkNotClosed();
        if (opened) throw rule("oogo.al-geopend", "Dit OOGO is al geopend.");
        if (today.isBefore(day())) throw rule("oogo.nog-niet-begonnen", "Een OOGO kan pas op zijn eigen dag open.");
        return List.of(new Opened());
    }

    List<OogoEvent> close() {
        checkOpened();
        for (var item : items.entrySet())
            if (item.getValue().state() == Item.State.OPEN)
                throw rule("oogo.open-agendapunten", "Agendapunt " + item.getKey() + " is nog niet afgerond.");
        return List.of(new Closed());
    }

    List<OogoEvent> conclude(ConcludeItem command, List<Seat> seats, boolean heldToExists) {
        checkOpened();
        Item item = open(command.item());
        var verdict = new Verdict(DecisionRule.DEFAULT, item.kind(), seats, item.positions());
        boolean heldOver = verdict.outcome() == Outcome.HELD_OVER;
        if (heldOver && command.heldTo() == null)
            throw rule(
                    "agendapunt.aanhouden-naar-ontbreekt",
                    "Een partij wil dit punt aanhouden. Noem het OOGO waar het terugkomt.");
        if (!heldOver && command.heldTo() != null)
            throw rule("agendapunt.niemand-houdt-aan", "Geen partij wil dit punt aanhouden.");
        if (heldOver && (!heldToExists || command.heldTo().equals(known().oogo())))
            throw rule("oogo.onbekend", "Het OOGO waar dit punt terugkomt, is er niet.");
        return List.of(new ItemConcluded(
                command.item(),
                decision(command.item()),
                known().name() + "." + command.item(),
                verdict.outcome(),
                verdict.rule(),
                item.texts(),
                verdict.standings(),
                command.heldTo()));
    }

    /** The item that is on the table now. */
    Item open(int number) {
        @Nullable Item item = items.get(number);
        if (item == null) throw notFound();
        return switch (item.state()) {
            case OPEN -> item;
            case WITHDRAWN -> throw rule("agendapunt.ingetrokken", "Dit agendapunt is ingetrokken.");
            case CONCLUDED -> throw rule("agendapunt.afgerond", "Dit agendapunt is al afgerond.");
        };
    }

    /** Who has a position on an item that stands. */
    Set<PartyId> positioned(int number) {
        @Nullable Item item = items.get(number);
        return item == null ? Set.of() : item.positions().keySet();
    }

    void checkOpened() {
        checkNotClosed();
        if (!opened) throw rule("oogo.niet-geopend", "Dit OOGO is nog niet geopend.");
    }

    LocalDate day() {
        return known().day();
    }

    /** @throws NullPointerException before the OOGO was convened, when no command but that one can arrive */
    Convened known() {
        return Objects.requireNonNull(convened);
    }

    private DecisionId decision(int number) {
        byte[] name = (known().oogo() + "/" + number).getBytes(UTF_8);
        return new DecisionId(UUID.nameUUIDFromBytes(name));
    }

    private void checkNotClosed() {
        if (closed) throw rule("oogo.gesloten", "Dit OOGO is gesloten. Er kan niets meer in veranderen.");
    }

    private void checkOpenForItems(LocalDate effective) {
        checkNotClosed();
        if (effective.isAfter(day()))
            throw input("geldtOp.na-oogo", "Een agendapunt geldt op of voor de dag van het OOGO.");
    }

    /** Whoever reads by date must find what happened to an item in the order in which it happened. */
    private static void checkNotBefore(Item item, LocalDate effective) {
        if (effective.isBefore(item.since()))
            throw rule(
                    "agendapunt.eerder-dan-laatste-wijziging",
                    "Dit agendapunt is op een latere dag nog gewijzigd. Een wijziging kan niet gelden vanaf een dag"
                            + " daarvoor.");
    }

    /** @param day from which the fact holds */
    Meeting evolve(OogoEvent event, LocalDate day) {
        return switch (event) {
            case Convened next -> new Meeting(next, items, opened, closed);
            case ItemTabled tabled -> with(tabled.item(), Item.tabled(tabled.kind(), tabled.texts(), day));
            case ItemRetabled next -> with(next.item(), items.get(next.item()).retabled(next.texts(), day));
            case ItemWithdrawn gone -> with(gone.item(), items.get(gone.item()).in(Item.State.WITHDRAWN));
            case Opened ignored -> new Meeting(convened, items, true, closed);
            case PositionTaken taken ->
                with(taken.item(), items.get(taken.item()).with(taken.party(), taken.position(), day));
            case ItemConcluded done -> with(done.item(), items.get(done.item()).in(Item.State.CONCLUDED));
            case Closed ignored -> new Meeting(convened, items, opened, true);
            case Reconvened moved -> new Meeting(known().moved(moved), items, opened, closed);
            case Cancelled ignored -> this;
            case ItemsOrdered ignored -> this;
            case AttendanceNoted ignored -> this;
            case DiscussionRecorded ignored -> this;
            case CommitmentRecorded ignored -> this;
            case AfterwardsEvent ignored -> this;
        };
    }

    private Meeting with(int number, Item item) {
        var next = new TreeMap<>(items);
        next.put(number, item);
        return new Meeting(convened, next, opened, closed);
    }
}
