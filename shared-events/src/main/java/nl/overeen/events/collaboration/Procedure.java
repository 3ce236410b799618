package nl.overeen.events.collaboration;

import java.util.List;
import nl.overeen.events.party.Ground;
import nl.overeen.events.party.PartyKind;

/**
 * The region's own rules for an OOGO.
 *
 * @param rule          when the positions amount to agreement
 * @param asked         the kinds of parties that are asked for a position; each of a kind that holds one
 * @param conveningDays how many days before its day an OOGO is to be convened; 0 or more
 * @param routes        what follows when they do not agree
 * @param ground        on which the secretaris laid it down
 */
public record Procedure(
        DecisionRule rule, List<PartyKind> asked, int conveningDays, List<DisputeRoute> routes, Ground ground) {
    public Procedure {
        if (asked.isEmpty() || !asked.stream().allMatch(PartyKind::holdsPosition))
            throw new IllegalArgumentException("asked are kinds of parties that hold a position, at least one");
        if (conveningDays < 0) throw new IllegalArgumentException("a convening term is 0 days or more");
        asked = List.copyOf(asked);
        routes = List.copyOf(routes);
    }
}
