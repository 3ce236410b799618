package nl.overeen.query.platform.text;

import nl.overeen.events.id.PersonId;

/** A name in a view: the directory's on the way out, "voormalig functionaris" once it has forgotten the person. */
public record PersonName(PersonId id) {}
