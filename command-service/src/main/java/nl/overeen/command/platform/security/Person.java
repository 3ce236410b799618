package nl.overeen.command.platform.security;

import nl.overeen.events.id.PersonId;

/** Someone in the directory. */
public record Person(PersonId id, boolean administrator) {}
