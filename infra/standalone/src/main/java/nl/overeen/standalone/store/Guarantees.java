package nl.overeen.standalone.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the embedded database must promise before the first fact is written, asked of the running database itself. */
final class Guarantees {
    static final Map<String, String> SETTINGS = settings();

    private Guarantees() {}

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        return settings;
    }

    /** @throws CannotStart naming every promise that is not kept */
    static void check(Connection connection) throws SQLException {
        var broken = new ArrayList<String>();
        for (var setting : SETTINGS.entrySet()) {
            String shown = text(connection, "SHOW " + setting.getKey());
            if (!shown.equals(setting.getValue()))
                broken.add("%s is '%s', moet '%s' zijn".formatted(setting.getKey(), shown, setting.getValue()));
        }
        String open = "SELECT string_agg(file_name || ':' || line_number, ', ') FROM pg_hba_file_rules"
                + " WHERE auth_method IS DISTINCT FROM 'scram-sha-256' OR error IS NOT NULL";
        String lines = text(connection, open);
        if (!lines.isEmpty()) broken.add("toegang zonder wachtwoord in " + lines);
        if (!broken.isEmpty()) throw refusal(broken);
    }

    private static CannotStart refusal(List<String> broken) {
        return new CannotStart(
                "De database bewaart of beschermt gegevens niet zoals het moet: " + String.join("; ", broken) + ".");
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            String text = result.getString(1);
            return text == null ? "" : text;
        }
    }
}
