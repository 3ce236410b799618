package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.GoalId;
import nl.overeen.events.value.Text;

/** A SMART goal and what is measured for it. */
public record Goal(GoalId id, Text text, List<Indicator> indicators) {}
