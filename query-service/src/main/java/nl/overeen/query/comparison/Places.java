package nl.overeen.query.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What changed places in a list: as few as can be, and not what others pushed up or down by coming or going. */
final class Places {
    private Places() {}

    static Set<UUID> moved(List<UUID> before, List<UUID> after) {
        Map<UUID, Integer> places = new HashMap<>();
        for (UUID id : before) places.put(id, places.size());
        var common = after.stream().filter(places::containsKey).toList();
        var moved = new HashSet<>(common);
        longestInOrder(common, places).forEach(moved::remove);
        return moved;
    }

    /** The longest part whose places grow: that stayed where it was. */
    private static List<UUID> longestInOrder(List<UUID> ids, Map<UUID, Integer> places) {
        int size = ids.size();
        var lengths = new int[size];
        var previous = new int[size];
        int best = -1;
        for (int at = 0; at < size; at++) {
            previous[at] = -1;
            for (int other = 0; other < at; other++)
                if (places.get(ids.get(other)) < places.get(ids.get(at)) && lengths[other] > lengths[at]) {
                    lengths[at] = lengths[other];
                    previous[at] = other;
                }
            lengths[at]++;
            if (best < 0 || lengths[at] > lengths[best]) best = at;
        }
        var longest = new ArrayList<UUID>();
        for (int at = best; at >= 0; at = previous[at]) longest.add(ids.get(at));
        return longest;
    }
}
