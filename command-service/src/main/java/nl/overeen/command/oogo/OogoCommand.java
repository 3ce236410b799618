package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.MandateId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.id.RepresentationId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.PinnedText;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an OOGO. */
sealed interface OogoCommand
        permits AfterwardsCommand,
                MinutesCommand,
                OogoCommand.ConveneOogo,
                OogoCommand.ReconveneOogo,
                OogoCommand.CancelOogo,
                OogoCommand.OrderItems,
                OogoCommand.TableItem,
                OogoCommand.RetableItem,
                OogoCommand.WithdrawItem,
                OogoCommand.OpenOogo,
                OogoCommand.AgreeInOogo,
                OogoCommand.AgreeWithReservationInOogo,
                OogoCommand.DisagreeInOogo,
                OogoCommand.HoldInOogo,
                OogoCommand.ConcludeItem,
                OogoCommand.CloseOogo,
                OogoCommand.VoidFact,
                OogoCommand.RedactTexts {

    /** Convene an OOGO for a day, under a short name that is unique in the collaboration. */
    record ConveneOogo(
            @TargetAggregateIdentifier OogoId id,
            CollaborationId collaboration,
            String name,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Text place)
            implements OogoCommand {}

    /** Move an OOGO to another day, while no position stands. */
    record ReconveneOogo(
            @TargetAggregateIdentifier OogoId id,
            LocalDate day,
            @Nullable LocalTime time,
            @Nullable Text place) implements OogoCommand {}

    /** Call an OOGO off. */
    record CancelOogo(@TargetAggregateIdentifier OogoId id) implements OogoCommand {}

    /** Take the items in this order: the numbers of all that stand. */
    record OrderItems(@TargetAggregateIdentifier OogoId id, List<Integer> items) implements OogoCommand {}

    /** Put an item on the agenda; without a number it gets the next one. */
    record TableItem(
            @TargetAggregateIdentifier OogoId id,
            @Nullable Integer item,
            ItemKind kind,
            Text title,
            @Nullable Text explanation,
            List<PinnedText> texts)
            implements OogoCommand {}

    /** Put other texts under an item; every position is asked anew. */
    record RetableItem(@TargetAggregateIdentifier OogoId id, int item, List<PinnedText> texts) implements OogoCommand {}

    /** Take an item off the agenda. */
    record WithdrawItem(@TargetAggregateIdentifier OogoId id, int item) implements OogoCommand {}

    /** Begin the meeting. */
    record OpenOogo(@TargetAggregateIdentifier OogoId id) implements OogoCommand {}

    /** Agree with an item, for one or more parties. */
    record AgreeInOogo(@TargetAggregateIdentifier OogoId id, Say say) implements OogoCommand {}

    /** Agree with an item under the reservation of ratification before a day. */
    record AgreeWithReservationInOogo(
            @TargetAggregateIdentifier OogoId id, Say say, LocalDate ratifyBefore) implements OogoCommand {}

    /** Disagree with an item. */
    record DisagreeInOogo(@TargetAggregateIdentifier OogoId id, Say say) implements OogoCommand {}

    /** Ask that an item be held over. */
    record HoldInOogo(@TargetAggregateIdentifier OogoId id, Say say) implements OogoCommand {}

    /** Conclude an item: the outcome follows from the positions and the decision rule. */
    record ConcludeItem(
            @TargetAggregateIdentifier OogoId id,
            int item,
            @Nullable OogoId heldTo) implements OogoCommand {}

    /** Close the meeting. */
    record CloseOogo(@TargetAggregateIdentifier OogoId id) implements OogoCommand {}

    /** Take back a fact, or mark a position or decision; which one stands in its origin. */
    record VoidFact(@TargetAggregateIdentifier OogoId id) implements OogoCommand {}

    /** Make texts of this thing's facts unreadable. */
    record RedactTexts(@TargetAggregateIdentifier OogoId id, List<String> texts) implements OogoCommand {}

    /**
     * What a delegate says about an item.
     *
     * @param texts    the texts that the delegate has seen
     * @param delegate who speaks; the actor, or someone for whom the secretary records it
     */
    record Say(
            int item,
            List<PinnedText> texts,
            List<OnBehalfOf> parties,
            PersonId delegate,
            @Nullable Text explanation) {}

    /** For whom, and on which mandate or representation; without one named, a valid mandate is looked for. */
    record OnBehalfOf(
            PartyId party,
            @Nullable MandateId mandate,
            @Nullable RepresentationId representation) {}
}
