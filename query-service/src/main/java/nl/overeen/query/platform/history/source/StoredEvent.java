package nl.overeen.query.platform.history.source;

/**
 * An event exactly as it is stored, undecoded.
 *
 * @param type     its stored name
 * @param revision of its structure
 * @param json     its payload, in UTF-8; never changed
 */
public record StoredEvent(String type, String revision, byte[] json) {}
