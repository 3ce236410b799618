package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.GoalId;

/** What is explicitly let go when an ambition goes up in others. */
public record Dropped(List<GoalId> goals, List<ActionId> actions, boolean hours) {}
