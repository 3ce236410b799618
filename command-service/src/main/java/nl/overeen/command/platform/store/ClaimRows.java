package nl.overeen.command.platform.store;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.overeen.command.platform.axon.Claims;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Claims as rows: the first to insert has the name, a second waits until the first commits. */
@Component
class ClaimRows implements Claims {
    private final JdbcTemplate database;

    ClaimRows(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public boolean claim(UUID scope, String kind, String name, UUID holder) {
        String plain = name.toLowerCase(Locale.ROOT);
        database.update(
                "INSERT INTO claim (scope, kind, name, holder) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                scope,
                kind,
                plain,
                holder);
        return holder.equals(database.queryForObject(
                "SELECT holder FROM claim WHERE scope = ? AND kind = ? AND name = ?", UUID.class, scope, kind, plain));
    }

    @Override
    public Set<UUID> holders(UUID scope, String kind) {
        return Set.copyOf(database.queryForList(
                "SELECT holder FROM claim WHERE scope = ? AND kind = ?", UUID.class, scope, kind));
    }

    @Override
    public Optional<UUID> holder(UUID scope, String kind) {
        return holders(scope, kind).stream().findFirst();
    }
}
