package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.ThemeId;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** The text of one revision of an ambition: what an OOGO can adopt. */
public record Content(
        Text title,
        @Nullable Text explanation,
        List<ThemeId> themes,
        List<Goal> goals,
        List<Action> actions,
        List<Participant> participants,
        @Nullable Lead lead,
        @Nullable Hours hours,
        @Nullable Investment investment) {}
