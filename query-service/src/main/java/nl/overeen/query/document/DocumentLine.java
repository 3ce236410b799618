package nl.overeen.query.document;

import java.util.UUID;
import nl.overeen.events.document.DocumentKind;
import nl.overeen.events.document.VersionEvent;
import nl.overeen.events.value.Day;
import nl.overeen.events.value.Text;
import nl.overeen.query.platform.text.Author;
import org.jspecify.annotations.Nullable;

/**
 * One document in the list.
 *
 * @param versie   how many facts it has, for If-Match
 * @param eigenaar the party whose document it is; absent when it is the collaboration's
 * @param nieuwste its newest version
 * @param geldend  the number of the version that a decision put in force; absent when none did
 */
public record DocumentLine(
        UUID id,
        long versie,
        DocumentKind soort,
        Author.@Nullable Partij eigenaar,
        Nieuwste nieuwste,
        @Nullable Integer geldend) {

    /** A version by its number, counted from 1, and as the document calls it. */
    public record Nieuwste(int nummer, Text titel, Text aanduiding, Day datum) {}

    public static DocumentLine of(Versions document, Page page) {
        VersionEvent newest = document.newest();
        return new DocumentLine(
                document.id(),
                page.moment().version(document.id()),
                document.document().kind(),
                page.owner(document),
                new Nieuwste(
                        newest.revision(),
                        newest.version().title(),
                        newest.version().label(),
                        newest.version().date()),
                page.inForce(document));
    }
}
