package nl.overeen.query.platform.security;

import nl.overeen.events.id.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person of the directory, as of now.
 *
 * @param name absent when the directory has forgotten the person
 */
public record Person(PersonId id, @Nullable String name, boolean administrator) {}
