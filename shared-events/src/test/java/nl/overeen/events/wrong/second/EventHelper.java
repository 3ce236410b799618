package nl.overeen.events.wrong.second;

import nl.overeen.events.wrong.first.LooseEvent;

/** Wrong on purpose: a name that says nothing, in a cycle. */
public interface EventHelper {
    LooseEvent event();
}
