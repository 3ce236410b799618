package nl.overeen.events.evaluation;

import java.util.List;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.EvaluationId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.value.Stored;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What happened to an evaluatie. */
public sealed interface EvaluationEvent {

    /**
     * An evaluation was recorded.
     *
     * @param finding  what was found, in words
     * @param grades   per function, never forced to add up to anything
     * @param evidence on what the judgement rests
     */
    @Stored("evaluation.recorded")
    record Recorded(
            EvaluationId evaluation,
            CollaborationId collaboration,
            Subject subject,
            Judgement judgement,
            Text finding,
            List<Grade> grades,
            List<Evidence> evidence)
            implements EvaluationEvent {}

    /**
     * What is to follow from it.
     *
     * @param revision the proposal that came of it, in this revision of the ambition evaluated or a new one
     * @param item     of the OOGO to which it was brought
     */
    @Stored("evaluation.follow-up-decided")
    record FollowUpDecided(
            FollowUp followUp,
            @Nullable Text note,
            @Nullable AmbitionId proposal,
            @Nullable Integer revision,
            @Nullable OogoId oogo,
            @Nullable Integer item)
            implements EvaluationEvent {}
}
