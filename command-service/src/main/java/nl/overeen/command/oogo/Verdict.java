package nl.overeen.command.oogo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.overeen.events.collaboration.DecisionRule;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.ItemKind;
import nl.overeen.events.oogo.NotBound;
import nl.overeen.events.oogo.Outcome;
import nl.overeen.events.oogo.Position;
import nl.overeen.events.oogo.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the positions on an item: pure, so that a replay gives the same.
 *
 * @param absent the asked parties that were noted absent
 */
record Verdict(
        DecisionRule rule, ItemKind kind, List<Seat> seats, Map<PartyId, Position> positions, Set<PartyId> absent) {

    Outcome outcome() {
        if (positions.containsValue(Position.HELD)) return Outcome.HELD_OVER;
        if (kind == ItemKind.DISCUSS) return Outcome.DISCUSSED;
        if (met(position -> position == Position.AGREED))
            return kind == ItemKind.ADOPT ? Outcome.ADOPTED : Outcome.ORDERED;
        if (met(Position::agrees))
            return kind == ItemKind.ADOPT ? Outcome.ADOPTED_WITH_RESERVATION : Outcome.ORDERED_WITH_RESERVATION;
        return Outcome.NO_AGREEMENT;
    }

    /** Every asked party: what it said, and why it is not bound if it is not. */
    List<Standing> standings() {
        boolean decided = switch (outcome()) {
            case ADOPTED, ADOPTED_WITH_RESERVATION, ORDERED, ORDERED_WITH_RESERVATION -> true;
            case DISCUSSED, NO_AGREEMENT, HELD_OVER -> false;
        };
        return seats.stream().map(seat -> standing(seat.party(), decided)).toList();
    }

    private Standing standing(PartyId party, boolean decided) {
        @Nullable Position position = positions.get(party);
        if (position == null)
            return new Standing(party, null, absent.contains(party) ? NotBound.ABSENT : NotBound.NO_POSITION);
        return new Standing(
                party,
                position,
                switch (position) {
                    case AGREED -> decided ? null : NotBound.NOTHING_DECIDED;
                    case AGREED_WITH_RESERVATION -> NotBound.RESERVATION;
                    case DISAGREED -> NotBound.DISAGREED;
                    case HELD -> NotBound.HELD;
                });
    }

    private boolean met(Predicate<Position> agrees) {
        return switch (rule) {
            case DEFAULT ->
                !positions.containsValue(Position.DISAGREED)
                        && anyAgrees(seat -> seat.kind().isSwv(), agrees)
                        && anyAgrees(seat -> !seat.kind().isSwv(), agrees);
            case ALL_ASKED -> !seats.isEmpty() && seats.stream().allMatch(seat -> agrees(seat, agrees));
            case MAJORITY_PER_KIND -> majority(true, agrees) && majority(false, agrees);
        };
    }

    private boolean anyAgrees(Predicate<Seat> kind, Predicate<Position> agrees) {
        return seats.stream().filter(kind).anyMatch(seat -> agrees(seat, agrees));
    }

    private boolean majority(boolean swv, Predicate<Position> agrees) {
        var asked = seats.stream().filter(seat -> seat.kind().isSwv() == swv).toList();
        long agreeing = asked.stream().filter(seat -> agrees(seat, agrees)).count();
        return agreeing * 2 > asked.size();
    }

    private boolean agrees(Seat seat, Predicate<Position> agrees) {
        @Nullable Position position = positions.get(seat.party());
        return position != null && agrees.test(position);
    }
}
