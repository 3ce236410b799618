package nl.overeen.events.oogo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.DecisionId;
import nl.overeen.events.id.FunctionId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.value.Lasting;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened to an OOGO: convened, met, and what came of it afterwards. */
public sealed interface OogoEvent permits PreparationEvent, MeetingEvent, AfterwardsEvent {

    /**
     * An OOGO was convened.
     *
     * @param name      its short name, unique in the collaboration, the first half of its decisions' numbers
     * @param procedure the version of the region's procedure that holds on its day; 0 before the first
     */
    @Stored("oogo.convened")
    record Convened(
            OogoId oogo,
            CollaborationId collaboration,
            String name,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Text place,
            int procedure)
            implements PreparationEvent {

        /** The same OOGO, on the day to which it was moved. */
        public Convened moved(Reconvened to) {
            return new Convened(oogo, collaboration, name, to.day(), to.time(), to.place(), to.procedure());
        }
    }

    /** An OOGO was moved to another day, under the procedure of that day; only while no position stands. */
    @Stored("oogo.reconvened")
    record Reconvened(
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Text place,
            int procedure) implements PreparationEvent {}

    /** An OOGO was called off. */
    @Stored("oogo.cancelled")
    record Cancelled() implements PreparationEvent {}

    /** An item was put on the agenda, about exactly these texts or, without any, a question. */
    @Stored("oogo.item-tabled")
    record ItemTabled(
            int item, ItemKind kind, Text title, @Nullable Text explanation, List<PinnedText> texts)
            implements PreparationEvent {}

    /** Other texts were tabled for an item: every position is asked anew. */
    @Stored("oogo.item-retabled")
    record ItemRetabled(int item, List<PinnedText> texts) implements PreparationEvent {}

    /** An item was withdrawn. */
    @Stored("oogo.item-withdrawn")
    record ItemWithdrawn(int item) implements PreparationEvent {}

    /** The items will be taken in this order: the numbers of all that stand. */
    @Stored("oogo.items-ordered")
    record ItemsOrdered(List<Integer> items) implements PreparationEvent {
        public ItemsOrdered {
            items = List.copyOf(items);
        }
    }

    /** The meeting began. */
    @Stored("oogo.opened")
    record Opened() implements MeetingEvent {}

    /** Which of the asked parties are absent: all of them, so that a later one replaces an earlier. */
    @Stored("oogo.attendance-noted")
    record AttendanceNoted(List<PartyId> absent) implements MeetingEvent {
        public AttendanceNoted {
            absent = List.copyOf(absent);
        }
    }

    /** What was said about an item: the whole of it, so that a later one replaces an earlier. */
    @Stored("oogo.discussion-recorded")
    record DiscussionRecorded(int item, Text discussion) implements MeetingEvent {}

    /**
     * A party promised something.
     *
     * @param item about which it was promised; absent when it was about none
     * @param to   whom it was promised; empty when to all
     * @param due  by when
     */
    @Stored("oogo.commitment-recorded")
    record CommitmentRecorded(
            CommitmentId commitment,
            @Nullable Integer item,
            PartyId party,
            Text promise,
            List<PartyId> to,
            @Nullable LocalDate due)
            implements MeetingEvent {
        public CommitmentRecorded {
            to = List.copyOf(to);
        }
    }

    /**
     * A party took a position.
     *
     * @param texts        what it was about, as seen
     * @param function     the function in which the delegate spoke
     * @param mandate      on which the agreement rests; absent when there is none, or a representation replaces it
     * @param ratifyBefore the last day for ratification of a reserved agreement
     * @param spoken       the delegate spoke in the room and the secretary, the fact's actor, recorded it
     */
    @Stored("oogo.position-taken")
    record PositionTaken(
            int item,
            PartyId party,
            Position position,
            List<PinnedText> texts,
            PersonId delegate,
            FunctionId function,
            @Nullable MandateId mandate,
            @Nullable RepresentationId representation,
            @Nullable LocalDate ratifyBefore,
            @Nullable Text explanation,
            boolean spoken)
            implements MeetingEvent, Lasting {}

    /**
     * An item was concluded.
     *
     * @param decision  the besluit
     * @param number    the OOGO's short name and the item's number ("2016-1.3")
     * @param standings every asked party, in the order in which they joined the table
     * @param heldTo    the OOGO to which it is held over
     */
    @Stored("oogo.item-concluded")
    record ItemConcluded(
            int item,
            DecisionId decision,
            String number,
            Outcome outcome,
            DecisionRule rule,
            List<PinnedText> texts,
            List<Standing> standings,
            @Nullable OogoId heldTo)
            implements MeetingEvent, Lasting {}

    /** The meeting was closed: nothing in it changes any more. */
    @Stored("oogo.closed")
    record Closed() implements MeetingEvent {}
}
