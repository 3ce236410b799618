package nl.overeen.command.platform.once;

import java.util.UUID;

/** What a write came to: the thing it made or changed, and how many facts that has now. */
public record Done(UUID id, long version) {}
