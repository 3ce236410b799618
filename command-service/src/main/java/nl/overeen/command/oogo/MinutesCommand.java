package nl.overeen.command.oogo;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.events.id.CommitmentId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.value.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the secretary writes down of a meeting, beside positions and conclusions. */
sealed interface MinutesCommand extends OogoCommand {

    /** Note which of the asked parties are absent: all of them. */
    record NoteAttendance(@TargetAggregateIdentifier OogoId id, List<PartyId> absent) implements MinutesCommand {}

    /** Write down what was said about an item: the whole of it. */
    record RecordDiscussion(@TargetAggregateIdentifier OogoId id, int item, Text discussion)
            implements MinutesCommand {}

    /** Write down what a party promised; to all when to nobody in particular. */
    record RecordCommitment(
            @TargetAggregateIdentifier OogoId id,
            CommitmentId commitment,
            @Nullable Integer item,
            PartyId party,
            Text promise,
            List<PartyId> to,
            @Nullable LocalDate due)
            implements MinutesCommand {}
}
