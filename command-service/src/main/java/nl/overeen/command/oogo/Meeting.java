package nl.overeen.command.oogo;

import static nl.overeen.command.platform.axon.Rejection.input;
import static nl.overeen.command.platform.axon.Rejection.notFound;
import static nl.overeen.command.platform.axon.Rejection.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.overeen.events.id.CommitmentId;
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
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How far an OOGO has come: folded from its facts that count; pure.
 *
 * @param since       the effective day of the last thing that happened to the OOGO as a whole
 * @param moved       whether it meets on another day than it was convened for
 * @param absent      the asked parties that were noted absent
 * @param commitments who promised what
 */
record Meeting(
        @Nullable Convened convened,
        LocalDate since,
        Stage stage,
        boolean moved,
        NavigableMap<Integer, Item> items,
        Set<PartyId> absent,
        Map<CommitmentId, PartyId> commitments) {
    private static final Meeting NONE =
            new Meeting(null, LocalDate.MIN, Stage.PLANNED, false, new TreeMap<>(), Set.of(), Map.of());

    enum Stage {
        PLANNED,
        OPENED,
        CLOSED,
        CANCELLED
    }

    /** @param facts of one OOGO, in the store's order */
    static Meeting of(List<Fact> facts) {
        Meeting meeting = NONE;
        for (Fact fact : AsOf.select(facts, Instant.MAX, any -> true))
            if (fact.event() instanceof OogoEvent event) meeting = meeting.evolve(event, fact);
        return meeting;
    }

    /** The item that is on the table now. */
    Item open(int number) {
        Item item = standing(number);
        if (item.state() == Item.State.CONCLUDED) throw rule("agendapunt.afgerond", "Dit agendapunt is al afgerond.");
        return item;
    }

    /** An item that was not withdrawn. */
    Item standing(int number) {
        @Nullable Item item = items.get(number);
        if (item == null) throw notFound();
        if (item.state() == Item.State.WITHDRAWN)
            throw rule("agendapunt.ingetrokken", "Dit agendapunt is ingetrokken.");
        return item;
    }

    /** Who has a position on an item that stands. */
    Set<PartyId> positioned(int number) {
        @Nullable Item item = items.get(number);
        return item == null ? Set.of() : item.taken().keySet();
    }

    void checkOpened() {
        checkNotOver();
        if (stage != Stage.OPENED) throw rule("oogo.niet-geopend", "Dit OOGO is nog niet geopend.");
    }

    void checkNotOver() {
        if (stage == Stage.CLOSED)
            throw rule("oogo.gesloten", "Dit OOGO is gesloten. Er kan niets meer in veranderen.");
        if (stage == Stage.CANCELLED) throw rule("oogo.afgelast", "Dit OOGO is afgelast.");
    }

    /** Whoever reads by date must find what happened to an OOGO in the order in which it happened. */
    void checkNotBefore(LocalDate effective) {
        if (effective.isBefore(since))
            throw rule(
                    "oogo.eerder-dan-laatste-wijziging",
                    "Dit OOGO is op een latere dag nog gewijzigd. Een wijziging kan niet gelden vanaf een dag daarvoor.");
    }

    /** What comes of an OOGO comes on its day or later. */
    void checkAfterwards(LocalDate effective) {
        if (effective.isBefore(day()))
            throw input("geldtOp.voor-oogo", "Dit kan niet gelden vanaf een dag voor die van het OOGO.");
    }

    LocalDate day() {
        return known().day();
    }

    /** @throws NullPointerException before the OOGO was convened, when no command but that one can arrive */
    Convened known() {
        return Objects.requireNonNull(convened);
    }

    private Meeting evolve(OogoEvent event, Fact fact) {
        LocalDate day = fact.origin().effective().lastDay();
        return switch (event) {
            case Convened next -> new Meeting(next, day, stage, moved, items, absent, commitments);
            case Reconvened to -> new Meeting(known().moved(to), day, stage, true, items, absent, commitments);
            case Cancelled ignored -> in(Stage.CANCELLED, day);
            case Opened ignored -> in(Stage.OPENED, day);
            case Closed ignored -> in(Stage.CLOSED, day);
            case ItemTabled tabled -> with(tabled.item(), Item.tabled(tabled.kind(), tabled.texts(), day));
            case ItemRetabled next -> with(next.item(), item -> item.retabled(next.texts(), day));
            case ItemWithdrawn gone -> with(gone.item(), item -> item.in(Item.State.WITHDRAWN, day));
            case PositionTaken taken -> with(taken.item(), item -> item.with(new Item.Taken(fact.id(), taken), day));
            case ItemConcluded done -> with(done.item(), item -> item.in(Item.State.CONCLUDED, day));
            case AttendanceNoted noted ->
                new Meeting(convened, since, stage, moved, items, Set.copyOf(noted.absent()), commitments);
            case CommitmentRecorded recorded -> promised(recorded);
            case ItemsOrdered ignored -> this;
            case DiscussionRecorded ignored -> this;
            case AfterwardsEvent ignored -> this;
        };
    }

    private Meeting in(Stage next, LocalDate day) {
        return new Meeting(convened, day, next, moved, items, absent, commitments);
    }

    private Meeting promised(CommitmentRecorded recorded) {
        var next = new LinkedHashMap<>(commitments);
        next.put(recorded.commitment(), recorded.party());
        return new Meeting(convened, since, stage, moved, items, absent, next);
    }

    private Meeting with(int number, UnaryOperator<Item> change) {
        @Nullable Item item = items.get(number);
        return item == null ? this : with(number, change.apply(item));
    }

    private Meeting with(int number, Item item) {
        var next = new TreeMap<>(items);
        next.put(number, item);
        return new Meeting(convened, since, stage, moved, next, absent, commitments);
    }
}
