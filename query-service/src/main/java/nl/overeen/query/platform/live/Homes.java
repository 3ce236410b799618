package nl.overeen.query.platform.live;

import java.util.Set;
import java.util.UUID;
import nl.overeen.events.id.CollaborationId;

/** Where things belong. */
public interface Homes {

    /**
     * The collaborations that a stream belongs to: a party may sit in several. A draft that its party has not shared
     * belongs to none, so that nobody learns of it.
     *
     * @param position of the stream's newest event: answered once the views have passed it
     */
    Set<CollaborationId> of(UUID stream, long position);
}
