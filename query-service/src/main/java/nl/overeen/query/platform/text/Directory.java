package nl.overeen.query.platform.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is neither fact nor view: the keys of texts and the names of people, each fetched in one query for a whole answer. */
@Component
final class Directory {
    private final JdbcClient database;

    Directory(JdbcClient database) {
        this.database = database;
    }

    /** The keys that still exist. */
    Map<UUID, byte[]> keys(Collection<UUID> texts) {
        var keys = new HashMap<UUID, byte[]>();
        if (!texts.isEmpty())
            database.sql("SELECT id, key FROM text_key WHERE id = ANY (?) AND key IS NOT NULL")
                    .param(1, texts.toArray(UUID[]::new))
                    .query(row -> {
                        keys.put(row.getObject("id", UUID.class), row.getBytes("key"));
                    });
        return keys;
    }

    /** The names that are not forgotten. */
    Map<UUID, String> names(Collection<UUID> persons) {
        var names = new HashMap<UUID, String>();
        if (!persons.isEmpty())
            database.sql("SELECT id, name FROM person WHERE id = ANY (?) AND name IS NOT NULL")
                    .param(1, persons.toArray(UUID[]::new))
                    .query(row -> {
                        names.put(row.getObject("id", UUID.class), row.getString("name"));
                    });
        return names;
    }
}
