package nl.overeen.query.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Sessions sessions = Running.bean(Sessions.class);

    @Test
    void a_session_ends_after_half_an_hour_of_silence() throws Exception {
        Browser browser = Browser.loggedIn();

        age(browser, "LAST_ACCESS_TIME", Duration.ofMinutes(31));

        assertEnded(browser.get("/v1/ik"));
    }

    @Test
    void a_session_ends_after_a_working_day_however_busy() throws Exception {
        Browser young = Browser.loggedIn();
        age(young, "CREATION_TIME", Duration.ofHours(11));
        assertThat(young.get("/v1/ik").statusCode()).isEqualTo(200);

        Browser old = Browser.loggedIn();
        age(old, "CREATION_TIME", Duration.ofHours(13));

        assertThat(sessions.isAlive(id(old))).isFalse();
        assertEnded(old.get("/v1/ik"));
    }

    @Test
    void a_session_survives_on_another_node() throws Exception {
        Browser browser = Browser.loggedIn();
        String cookie = browser.cookie(SessionStore.COOKIE).orElseThrow().getValue();

        try (var node = Running.node("http://127.0.0.1:9")) {
            var answer = new Browser()
                    .send(Running.address(node) + "/v1/ik", request -> request.header("Cookie", "OVEREEN=" + cookie));

            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_an_earlier_release_wrote_and_this_one_cannot_read_is_no_login() throws Exception {
        Browser browser = Browser.loggedIn();
        Running.database()
                .sql("UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = :bytes "
                        + "WHERE ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT' AND SESSION_PRIMARY_ID = "
                        + "(SELECT PRIMARY_ID FROM SPRING_SESSION WHERE SESSION_ID = :id)")
                .param("bytes", "onleesbaar".getBytes(StandardCharsets.UTF_8))
                .param("id", id(browser))
                .update();

        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(401);
        browser.follow(browser.get("/oauth2/authorization/overeen"));
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(200);
    }

    @Test
    void many_requests_at_once_renew_the_token_once() throws Exception {
        Browser browser = Browser.loggedIn();
        Grant before = expire(browser, grant(browser).refresh());

        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> read = () -> browser.get("/v1/ik");
            for (int i = 0; i < 12; i++) answers.add(pool.submit(read));
        }

        for (var answer : answers) assertThat(answer.get().statusCode()).isEqualTo(200);
        Grant after = grant(browser);
        assertThat(after.expires()).isAfter(Instant.now());
        assertThat(after.refresh()).isNotEqualTo(before.refresh());
    }

    @Test
    void logging_out_at_the_provider_works_after_renewal_too() throws Exception {
        Browser browser = Browser.loggedIn();
        expire(browser, grant(browser).refresh());
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(200);

        HttpResponse<String> gone = browser.get(LogInTest.target(LogInTest.logOut(browser)));

        assertThat(gone.headers().firstValue("Location")).contains(Running.ORIGIN + "/");
    }

    @Test
    void when_the_provider_refuses_to_renew_the_session_ends() throws Exception {
        Browser browser = Browser.loggedIn();
        expire(browser, "ingetrokken");
        String session = id(browser);

        assertEnded(browser.get("/v1/ik"));

        assertThat(sessions.isAlive(session)).isFalse();
        assertThat(browser.cookie(SessionStore.COOKIE)).isEmpty();
    }

    @Test
    void without_a_refresh_token_the_session_ends_with_the_token() throws Exception {
        Browser browser = Browser.loggedIn();
        expire(browser, null);

        assertEnded(browser.get("/v1/ik"));
    }

    @Test
    void the_secret_of_our_client_is_in_no_session() throws Exception {
        Browser.loggedIn();

        var holding = Running.database()
                .sql("SELECT count(*) FROM SPRING_SESSION_ATTRIBUTES "
                        + "WHERE position('client-secret'::bytea in ATTRIBUTE_BYTES) > 0")
                .query(Long.class)
                .single();

        assertThat(holding).isZero();
    }

    private static void assertEnded(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"aanmelding.verlopen\"");
    }

    private Grant expire(Browser browser, @Nullable String refresh) {
        Grant now = grant(browser);
        Instant past = Instant.now().minusSeconds(60);
        var expired = new Grant(now.person(), now.access(), past.minusSeconds(60), past, now.scopes(), refresh);
        sessions.keep(id(browser), expired);
        return expired;
    }

    private Grant grant(Browser browser) {
        Grant grant = sessions.grant(id(browser));
        if (grant == null) throw new AssertionError("no grant");
        return grant;
    }

    private static void age(Browser browser, String column, Duration by) {
        Running.database()
                .sql("UPDATE SPRING_SESSION SET " + column + " = " + column + " - :by WHERE SESSION_ID = :id")
                .param("by", by.toMillis())
                .param("id", id(browser))
                .update();
    }

    private static String id(Browser browser) {
        String cookie = browser.cookie(SessionStore.COOKIE).orElseThrow().getValue();
        return new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    }
}
