package nl.overeen.generator.act;

import nl.overeen.generator.region.Region;

/** Something that can happen in a region. */
@FunctionalInterface
public interface Act {
    /** @return whether it happened: where the model does not allow it, nothing is written */
    boolean on(Region region);
}
