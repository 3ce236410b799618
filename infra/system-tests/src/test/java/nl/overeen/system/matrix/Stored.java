package nl.overeen.system.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import nl.overeen.system.Place;

/** What the store itself tells of a thing. */
final class Stored {
    private static final Pattern TEXT = Pattern.compile("\"id\":\"([^\"]+)\",\"nonce\"");

    private Stored() {}

    /** The id of the text that was written last. */
    static String lastText(Place place, String stream) {
        try (var connection = place.database();
                var statement = connection.prepareStatement("SELECT payload FROM DomainEventEntry"
                        + " WHERE aggregateIdentifier = ? ORDER BY sequenceNumber DESC")) {
            statement.setString(1, stream);
            var found = statement.executeQuery();
            while (found.next()) {
                var text = TEXT.matcher(new String(found.getBytes(1), UTF_8));
                if (text.find()) return text.group(1);
            }
            throw new IllegalStateException("no text in " + stream);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
