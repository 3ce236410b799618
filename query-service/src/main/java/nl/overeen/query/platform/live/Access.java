package nl.overeen.query.platform.live;

import nl.overeen.events.id.CollaborationId;
import nl.overeen.events.id.PersonId;

/** Who may read what, judged by the functions valid today. */
public interface Access {

    /** Asked again for every notice: a function may end while a page is open. */
    boolean mayRead(PersonId person, CollaborationId collaboration);
}
