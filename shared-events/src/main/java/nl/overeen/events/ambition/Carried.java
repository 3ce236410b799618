package nl.overeen.events.ambition;

import java.util.List;
import nl.overeen.events.id.ActionId;
import nl.overeen.events.id.AmbitionId;
import nl.overeen.events.id.GoalId;

/** What one ambition takes over of another that goes up in it. */
public record Carried(AmbitionId into, List<GoalId> goals, List<ActionId> actions, boolean hours) {}
