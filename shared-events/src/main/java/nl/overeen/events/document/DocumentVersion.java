package nl.overeen.events.document;

import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param label  as the document calls it ("concept 2", "eindversie")
 * @param date   of the version
 * @param sha256 of the file, 64 hexadecimal digits in lower case; absent when it is not known
 * @param place  where it is kept
 */
public record DocumentVersion(
        Text title, Text label, Day date, @Nullable String sha256, Text place) {
    public DocumentVersion {
        if (sha256 != null && !sha256.matches("[0-9a-f]{64}"))
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
}
