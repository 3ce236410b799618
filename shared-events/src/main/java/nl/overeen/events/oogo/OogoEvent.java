package nl.overeen.events.oogo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.overeen.events.id.CollaborationId;
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

/** What happened to an OOGO. */
public sealed interface OogoEvent {

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
            implements OogoEvent {}

    /** An item was put on the agenda, about exactly these texts or, without any, a question. */
    @Stored("oogo.item-tabled")
    record ItemTabled(
            int item, ItemKind kind, Text title, @Nullable Text explanation, List<PinnedText> texts)
            implements OogoEvent {}

    /** Other texts were tabled for an item: every position is asked anew. */
    @Stored("oogo.item-retabled")
    record ItemRetabled(int item, List<PinnedText> texts) implements OogoEvent {}

    /** An item was withdrawn. */
    @Stored("oogo.item-withdrawn")
    record ItemWithdrawn(int item) implements OogoEvent {}

    /** The meeting began. */
    @Stored("oogo.opened")
    record Opened() implements OogoEvent {}

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
            implements OogoEvent, Lasting {}

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
            implements OogoEvent, Lasting {}

    /** The meeting was closed: nothing in it changes any more. */
    @Stored("oogo.closed")
    record Closed() implements OogoEvent {}
}
