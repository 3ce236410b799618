package nl.overeen.query.platform.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.overeen.query.platform.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/agenda", "/oogos/12/agendapunten/3", "/ambities/1?op=2016-04-06"})
    void every_page_of_the_web_app_is_its_one_page(String path) throws Exception {
        HttpResponse<String> answer = new Browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("<div id=\"app\">");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
                        + "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                        + "base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).containsAnyOf("no-cache", "no-store"));
    }

    @Test
    void the_page_brings_the_token_that_its_writes_must_bear() throws Exception {
        HttpResponse<String> page = new Browser().get("/agenda");

        assertThat(Browser.setCookies(page, "XSRF-TOKEN"))
                .singleElement()
                .satisfies(cookie ->
                        assertThat(cookie).contains("Path=/", "SameSite=Lax").doesNotContain("HttpOnly", "Secure"));
        assertThat(Browser.setCookies(page, "OVEREEN")).isEmpty();
    }

    @Test
    void a_file_with_a_hash_in_its_name_may_be_kept_for_ever() throws Exception {
        HttpResponse<String> file = new Browser().get("/assets/app-0123abcd.js");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(new Browser().get("/favicon.svg").headers().firstValue("Cache-Control"))
                .contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/weg-0123abcd.js", "/weg.png", "/application.yaml"})
    void a_file_that_is_not_there_is_no_page(String path) throws Exception {
        HttpResponse<String> answer = new Browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).doesNotContain("<div id=\"app\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/assets/app-0123abcd.js",
                "/weg.png",
                "/v1/ik",
                "/v1/ik;a=b",
                "/v1/openapi.json",
                "/oauth2/authorization/overeen",
                "/logout"
            })
    void every_answer_bears_the_headers(String path) throws Exception {
        HttpResponse<String> answer = new Browser().get(path);

        assertHeader(answer, "API-Version", "1.0.0");
        assertHeader(answer, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "X-Frame-Options", "DENY");
        assertHeader(answer, "Referrer-Policy", "no-referrer");
        assertHeader(answer, "Cross-Origin-Opener-Policy", "same-origin");
        assertHeader(answer, "Cross-Origin-Resource-Policy", "same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'none'", "frame-ancestors 'none'"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void an_answer_of_the_api_is_kept_nowhere_and_runs_nothing() throws Exception {
        HttpResponse<String> answer = new Browser().get("/v1/ik");

        assertHeader(answer, "Cache-Control", "no-store");
        assertHeader(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void no_other_origin_may_read_what_is_not_public() throws Exception {
        HttpResponse<String> answer =
                Browser.loggedIn().send("/v1/ik", request -> request.header("Origin", "https://elders.example"));
        HttpResponse<String> preflight = new Browser()
                .send(
                        "/v1/ambities",
                        request -> request.method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .header("Origin", "https://elders.example")
                                .header("Access-Control-Request-Method", "POST"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(preflight.statusCode()).isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "https://overeen.example,true",
        "https://localhost,true",
        "http://localhost:8080,false",
        "http://127.0.0.1:8080,false"
    })
    void cookies_are_for_tls_only_but_on_ones_own_machine(String address, boolean secure) {
        assertThat(new Origin(address).secure()).isEqualTo(secure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://overeen.example", "http://localhost.elders.example", "https://overeen.example/pad", "x"})
    void an_origin_that_is_not_safe_is_refused_at_the_start(String address) {
        assertThatThrownBy(() -> new Origin(address)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value);
    }
}
