package nl.overeen.query.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RequestLogTest {

    @Test
    void each_request_is_one_line_with_what_by_whom_from_where_and_how_it_ended(CapturedOutput output)
            throws Exception {
        UUID person = UUID.randomUUID();
        Running.database()
                .sql("INSERT INTO person (id, issuer, subject, name) VALUES (?, ?, 'lezer', 'Naam van lezer')")
                .params(person, Running.ISSUER)
                .update();
        String token = Bearer.token(claims -> claims.subject("lezer"));
        get("/v1/ik?zoek=Zeldzaamwoord&naPositie=9", token);

        afterTheAnswer(() -> assertThat(output.getOut().lines().filter(line -> line.contains("/v1/ik")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("GET /v1/ik -> 200 for " + person + " from 127.0.0.1 in ")
                        .contains("operation=\"/v1/ik\"", "status=\"200\"", "actor=\"" + person + "\"")));
        assertThat(output.getAll()).doesNotContain("Zeldzaamwoord", "naPositie", token, "eyJ", "Naam van", "lezer");
    }

    @Test
    void what_is_refused_is_logged_too_without_the_ids_it_named(CapturedOutput output) throws Exception {
        String id = UUID.randomUUID().toString();
        get("/v1/ambities/" + id + "?op=Zeldzaamwoord", "geen token");
        get("/v1/oogos?samenwerking=Zeldzaamwoord", Bearer.valid());

        afterTheAnswer(() ->
                assertThat(output.getOut()).contains("GET null -> 401 for null", "GET /v1/oogos -> 400 for null"));
        assertThat(output.getAll()).doesNotContain(id, "Zeldzaamwoord", "geen token");
    }

    /** The line is written when the request is over, which the caller may know a moment before. */
    private static void afterTheAnswer(ThrowingRunnable said) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(said);
    }

    private static void get(String path, String token) throws Exception {
        new Browser().send(path, request -> request.header("Authorization", "Bearer " + token));
    }
}
