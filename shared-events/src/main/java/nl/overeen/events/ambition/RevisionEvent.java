package nl.overeen.events.ambition;

import nl.overeen.events.value.Lasting;

/** A fact that makes a revision of an ambition's text; the text of a revision number never changes. */
public sealed interface RevisionEvent extends AmbitionEvent, Lasting
        permits AmbitionEvent.Proposed,
                AmbitionEvent.DraftShared,
                AmbitionEvent.Amended,
                AmbitionEvent.Merged,
                AmbitionEvent.Absorbed,
                AmbitionEvent.Withdrawn {

    /** Counted from 1. */
    int revision();

    /** The whole text. */
    Content content();
}
