package nl.overeen.command.platform.text;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of text keys. */
@Component
public class TextKeys {
    private final JdbcTemplate database;
    private final TransactionTemplate own;
    private final Counter made;
    private final Counter destroyed;

    TextKeys(JdbcTemplate database, PlatformTransactionManager transactions, MeterRegistry meters) {
        this.database = database;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        made = meters.counter("overeen.text.keys.made");
        destroyed = meters.counter("overeen.text.keys.destroyed");
    }

    /** Keeps keys, committed when this returns: one statement for all of them. */
    void keep(Map<String, byte[]> keys) {
        if (keys.isEmpty()) return;
        String[] ids = keys.keySet().toArray(String[]::new);
        byte[][] values = keys.values().toArray(byte[][]::new);
        own.executeWithoutResult(ignored -> database.update(
                "INSERT INTO text_key (id, key) SELECT * FROM unnest(?::uuid[], ?::bytea[])", ids, values));
        made.increment(ids.length);
    }

    /** The keys of texts, by id; a destroyed one is left out. */
    Map<String, byte[]> find(List<String> ids) {
        return database
                .query(
                        "SELECT id, key FROM text_key WHERE id = ANY (?::uuid[])",
                        (row, number) -> Map.entry(row.getString(1), row.getBytes(2)),
                        (Object) ids.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Destroys keys; those that are gone already stay gone. */
    void destroy(List<String> ids) {
        destroyed.increment(database.update(
                "DELETE FROM text_key WHERE id = ANY (?::uuid[])", (Object) ids.toArray(String[]::new)));
    }
}
