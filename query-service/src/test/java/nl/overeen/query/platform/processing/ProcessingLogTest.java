package nl.overeen.query.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class ProcessingLogTest {
    private static final String SCHEMA = "../command-service/src/main/resources/db/migration/V5__processing_log.sql";
    private static final String NUMBER = "0B4AE1C4-2f54-4d3b-9d0c-0123456789ab";

    private final ProcessingLog log = new ProcessingLog(Running.database(), Duration.ofDays(730));

    @BeforeAll
    static void make() {
        new ResourceDatabasePopulator(new FileSystemResource(SCHEMA)).execute(Running.bean(javax.sql.DataSource.class));
    }

    @AfterAll
    static void drop() {
        Running.database().sql("DROP TABLE processing_log").update();
    }

    @Test
    void a_row_is_kept_as_long_as_stated_and_then_deleted() {
        var now = Instant.now();
        log.write(read("young", now.minus(Duration.ofDays(729))));
        log.write(read("old", now.minus(Duration.ofDays(731))));

        log.forgetOldOnes();

        assertThat(Running.database()
                        .sql("SELECT name FROM processing_log")
                        .query(String.class)
                        .list())
                .containsExactly("young");
    }

    @Test
    void the_trace_is_the_callers_or_else_the_number_of_the_request() {
        String own = "4bf92f3577b34da6a3ce929d0e0e4736";

        assertThat(TraceContext.of("00-" + own + "-00f067aa0ba902b7-01", NUMBER))
                .isEqualTo(new TraceContext(own, "00f067aa0ba902b7"));
        assertThat(TraceContext.of(null, NUMBER)).isEqualTo(new TraceContext("0b4ae1c42f544d3b9d0c0123456789ab", null));
        for (String wrong : new String[] {
            "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01", "00-" + own + "-0000000000000000-01", "ff-x", own, ""
        }) assertThat(TraceContext.of(wrong, NUMBER).parent()).as(wrong).isNull();
    }

    private static ProcessingLog.Read read(String name, Instant start) {
        var id = UUID.randomUUID();
        return new ProcessingLog.Read(TraceContext.of(null, NUMBER), name, Activity.TRAIL, id, id, id, 200, start);
    }
}
