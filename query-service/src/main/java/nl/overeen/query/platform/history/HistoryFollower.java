package nl.overeen.query.platform.history;

import java.util.List;
import nl.overeen.query.platform.history.store.Applied;

/** Hears of facts once readers can see them, in the store's order; also of those read while catching up at start. */
public interface HistoryFollower {
    void applied(List<Applied> facts);
}
