package nl.overeen.bench.country;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one would write by hand: of each ambitie of the region the newest row on or before the day, as JSON to pass on. */
record HistoryTable(Connection database) {

    List<String> on(Country.Region region, LocalDate day) {
        try (var query = database.prepareStatement("""
                SELECT v.state
                FROM unnest(?) AS a(ambition)
                CROSS JOIN LATERAL (SELECT state FROM bench_history h
                    WHERE h.region = ? AND h.ambition = a.ambition AND h.day <= ?
                    ORDER BY h.day DESC, h.version DESC LIMIT 1) v""")) {
            query.setArray(1, database.createArrayOf("uuid", region.ambitions().toArray()));
            query.setObject(2, region.id());
            query.setObject(3, day);
            var lines = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) lines.add(row.getString(1));
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
