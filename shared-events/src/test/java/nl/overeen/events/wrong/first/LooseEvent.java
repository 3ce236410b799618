package nl.overeen.events.wrong.first;

import nl.overeen.events.wrong.second.EventHelper;
import org.axonframework.messaging.MetaData;

/** Wrong on purpose: not sealed, depends on the framework, and in a cycle. */
public interface LooseEvent {
    MetaData metaData();

    EventHelper helper();
}
