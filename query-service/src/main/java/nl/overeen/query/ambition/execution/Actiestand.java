package nl.overeen.query.ambition.execution;

import java.util.UUID;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.Progress;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * How far an action has come.
 *
 * @param op              the day of the report, as written
 * @param nietVastgesteld the action does not stand in the text in force
 */
public record Actiestand(
        UUID actie, Progress stand, @Nullable Text toelichting, Day op, boolean nietVastgesteld) {

    /** From a report. */
    public static Actiestand of(Fact fact, boolean adopted) {
        var reported = (ProgressReported) fact.event();
        return new Actiestand(
                reported.action().value(),
                reported.progress(),
                reported.note(),
                fact.origin().effective(),
                !adopted);
    }
}
