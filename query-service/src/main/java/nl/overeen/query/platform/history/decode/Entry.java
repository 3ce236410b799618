package nl.overeen.query.platform.history.decode;

import java.time.Instant;
import nl.overeen.query.platform.history.source.StoredEvent;

/**
 * A fact in its stored form.
 *
 * @param metadata JSON of strings, in UTF-8; never changed
 */
public record Entry(long position, Instant recorded, String stream, long number, byte[] metadata, StoredEvent event) {}
