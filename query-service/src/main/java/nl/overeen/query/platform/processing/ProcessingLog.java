package nl.overeen.query.platform.processing;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The rows of the processing log: written before the answer goes out, kept for a stated time, never changed. */
@Component
@EnableScheduling
class ProcessingLog {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Duration keep;

    ProcessingLog(JdbcClient database, @Value("${overeen.processing-log.keep}") Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    /**
     * One read.
     *
     * @param name of the operation, as the description writes it
     * @param thing what the address named
     */
    record Read(
            TraceContext trace,
            String name,
            Activity activity,
            @Nullable UUID actor,
            @Nullable UUID collaboration,
            @Nullable UUID thing,
            int status,
            Instant start) {}

    /** Returns once the store has it. */
    void write(Read read) {
        database.sql("INSERT INTO processing_log (trace_id, operation_id, parent_id, name, activity, actor,"
                        + " collaboration, thing, status, started, ended) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())")
                .params(
                        read.trace().trace(),
                        HexFormat.of().toHexDigits(RANDOM.nextLong()),
                        read.trace().parent(),
                        read.name(),
                        read.activity().id(),
                        read.actor(),
                        read.collaboration(),
                        read.thing(),
                        read.status(),
                        read.start().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forgetOldOnes() {
        database.sql("DELETE FROM processing_log WHERE started < ?")
                .param(Instant.now().minus(keep).atOffset(ZoneOffset.UTC))
                .update();
    }
}
