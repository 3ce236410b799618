package nl.overeen.command.platform.once;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.overeen.command.platform.axon.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The writes that succeeded, by key; kept for a year. */
@Component
class OnceRows {
    private final JdbcClient database;

    OnceRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * Claims the key in the transaction of the command; waits while another transaction claims the same one.
     *
     * @return what the first write with this key came to, or nothing when this is the first
     */
    Optional<Done> claim(Once once) {
        int inserted = database.sql(
                        "INSERT INTO idempotency (person, key, request) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(once.person(), once.key(), once.hashBytes())
                .update();
        return inserted == 1 ? Optional.empty() : Optional.of(earlier(once));
    }

    void complete(Once once, Done done) {
        database.sql("UPDATE idempotency SET id = ?, version = ? WHERE person = ? AND key = ?")
                .params(done.id(), done.version(), once.person(), once.key())
                .update();
    }

    private Done earlier(Once once) {
        return database.sql("SELECT request, id, version FROM idempotency WHERE person = ? AND key = ?")
                .params(once.person(), once.key())
                .query((row, number) -> {
                    byte[] request = row.getBytes("request");
                    if (request.length > 0 && !Arrays.equals(request, once.hashBytes()))
                        throw Rejection.rule(
                                "sleutel.andere-inhoud",
                                "Deze Idempotency-Key is al gebruikt voor een andere aanvraag. Neem een nieuwe.");
                    return new Done(row.getObject("id", UUID.class), row.getLong("version"));
                })
                .single();
    }

    /**
     * Forgets what was asked of a thing, not what it came to: from the hash of a request one could guess a short text
     * that was redacted since. A repeat is no longer compared then.
     */
    void forgetRequests(UUID id) {
        database.sql("UPDATE idempotency SET request = '' WHERE id = ?")
                .param(id)
                .update();
    }

    @Scheduled(cron = "0 30 3 * * *")
    void forgetOldOnes() {
        database.sql("DELETE FROM idempotency WHERE created < now() - INTERVAL '1 year'")
                .update();
    }
}
