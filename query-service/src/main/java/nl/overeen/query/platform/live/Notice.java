package nl.overeen.query.platform.live;

import java.util.UUID;
import nl.overeen.events.id.CollaborationId;

/**
 * Something changed and can be read again.
 *
 * @param collaboration where it belongs
 * @param soort         kind of thing, in the words of the API: ambitie, oogo, samenwerking, partij
 * @param id            which thing
 * @param positie       how far the store had come then, opaque: for {@code naPositie}
 */
public record Notice(CollaborationId collaboration, String soort, UUID id, String positie) {}
