package nl.overeen.system.attempt;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import nl.overeen.system.Product;

/** How many facts there are, counted often: over one line to the store. */
final class Facts {
    private static final Connection LINE = line();

    private Facts() {}

    static synchronized long number() {
        try (var statement = LINE.createStatement();
                var answer = statement.executeQuery("SELECT count(*) FROM DomainEventEntry")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the facts could not be counted", e);
        }
    }

    private static Connection line() {
        try {
            return Product.place().database();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("no line to the store", e);
        }
    }
}
