package nl.overeen.query.platform.session.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Neighbour;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private static final String PATH = "/v1/ambities/4f4b1f3a-8c1e-4f7c-9a55-0d9c1f3b7a11/wijzigingen";
    private static final String BODY = "{\"titel\":\"Thuis­nabij ✓\",  \"x\":1}";

    @BeforeEach
    void neighbour() {
        Running.NEIGHBOUR.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", "http://intern:8081/v1/ambities/1");
            exchange.getResponseHeaders().add("Positie", "42");
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.getResponseHeaders().add("API-Version", "1.0.1");
            exchange.getResponseHeaders().add("Set-Cookie", "gelekt=1");
            exchange.getResponseHeaders().add("Server", "intern");
            Neighbour.answer(exchange, 201, "{\"id\":\"1\"}");
        });
    }

    @Test
    void a_write_goes_on_as_it_came_with_the_callers_own_token() throws Exception {
        Browser browser = Browser.loggedIn();
        String request = UUID.randomUUID().toString();

        browser.write(
                PATH + "?a=b%20c",
                BODY,
                "Namens",
                "partij",
                "Idempotency-Key",
                "sleutel",
                "Geen-Persoonsgegevens",
                "titel, doelen[0].tekst",
                "If-Match",
                "\"6\"",
                "X-Request-Id",
                request,
                "X-Forwarded-For",
                "10.0.0.1",
                "Forwarded",
                "for=10.0.0.1",
                "X-Anders",
                "nee");

        assertThat(Running.NEIGHBOUR.heard()).singleElement().satisfies(heard -> {
            assertThat(heard.method()).isEqualTo("POST");
            assertThat(heard.path()).isEqualTo(PATH + "?a=b%20c");
            assertThat(heard.body()).isEqualTo(BODY);
            assertThat(heard.headers())
                    .containsEntry("Namens", List.of("partij"))
                    .containsEntry("Idempotency-key", List.of("sleutel"))
                    .containsEntry("Geen-persoonsgegevens", List.of("titel, doelen[0].tekst"))
                    .containsEntry("If-match", List.of("\"6\""))
                    .containsEntry("X-request-id", List.of(request))
                    .containsEntry("Content-type", List.of("application/json"))
                    .doesNotContainKeys("Cookie", "X-forwarded-for", "Forwarded", "X-anders", "X-xsrf-token");
            assertThat(heard.headers().getFirst("Authorization")).startsWith("Bearer ey");
        });
    }

    @Test
    void the_answer_comes_back_without_the_neighbours_own_affairs() throws Exception {
        HttpResponse<String> answer = Browser.loggedIn().write(PATH, BODY);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"id\":\"1\"}");
        assertThat(answer.headers().map())
                .containsEntry("location", List.of("/v1/ambities/1"))
                .containsEntry("positie", List.of("42"))
                .containsEntry("etag", List.of("\"7\""))
                .containsEntry("api-version", List.of("1.0.1"))
                .containsEntry("content-type", List.of("application/json"))
                .doesNotContainKeys("server");
        assertThat(Browser.setCookies(answer, "gelekt")).isEmpty();
    }

    @Test
    void a_bearer_goes_on_as_given_and_needs_no_token_of_a_page() throws Exception {
        String token = Bearer.valid();

        HttpResponse<String> answer = new Browser().post(PATH, BODY, "Authorization", "Bearer " + token);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(Running.NEIGHBOUR.heard())
                .singleElement()
                .satisfies(heard ->
                        assertThat(heard.headers().getFirst("Authorization")).isEqualTo("Bearer " + token));
    }

    @Test
    void a_write_from_another_site_is_refused() throws Exception {
        HttpResponse<String> answer = Browser.loggedIn().post(PATH, BODY);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("csrf.ontbreekt");
        assertThat(Running.NEIGHBOUR.heard()).isEmpty();
    }

    @Test
    void a_write_without_login_is_refused_as_such() throws Exception {
        HttpResponse<String> answer = new Browser().post(PATH, BODY);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("aanmelding.ontbreekt");
        assertThat(Running.NEIGHBOUR.heard()).isEmpty();
    }

    @Test
    void a_body_over_the_limit_is_refused_announced_or_not() throws Exception {
        byte[] large = new byte[64 * 1024 + 1];
        var announced = HttpRequest.BodyPublishers.ofByteArray(large);
        var streamed = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

        for (var body : List.of(announced, streamed)) {
            HttpResponse<String> answer = new Browser()
                    .send(PATH, request -> request.POST(body).header("Authorization", "Bearer " + Bearer.valid()));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("te-groot");
        }
        assertThat(Running.NEIGHBOUR.heard()).isEmpty();
    }

    @Test
    void a_body_at_the_limit_passes_whole() throws Exception {
        String largest = "x".repeat(64 * 1024);

        new Browser().post(PATH, largest, "Authorization", "Bearer " + Bearer.valid());

        assertThat(Running.NEIGHBOUR.heard())
                .singleElement()
                .satisfies(heard -> assertThat(heard.body().getBytes(StandardCharsets.UTF_8))
                        .hasSize(64 * 1024));
    }

    @Test
    void a_path_without_a_rule_reaches_nobody() throws Exception {
        HttpResponse<String> answer =
                new Browser().post("/v1/intern/alles", "{}", "Authorization", "Bearer " + Bearer.valid());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Running.NEIGHBOUR.heard()).isEmpty();
    }

    @Test
    void a_neighbour_that_is_away_is_said_to_be() throws Exception {
        try (var node = Running.node("http://127.0.0.1:" + Running.freePort())) {
            HttpResponse<String> answer =
                    new Browser().post(Running.address(node) + PATH, BODY, "Authorization", "Bearer " + Bearer.valid());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"onbereikbaar\"");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void a_neighbour_that_does_not_answer_in_time_is_said_to_be_away() throws Exception {
        var never = new CountDownLatch(1);
        Running.NEIGHBOUR.answers(exchange -> {
            try {
                never.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        HttpResponse<String> answer = new Browser().post(PATH, BODY, "Authorization", "Bearer " + Bearer.valid());

        never.countDown();
        assertThat(answer.statusCode()).isEqualTo(503);
    }

    @Test
    void a_problem_of_the_neighbour_comes_back_untouched() throws Exception {
        Running.NEIGHBOUR.answers(exchange -> {
            byte[] body = "{\"code\":\"oogo.gesloten\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });

        HttpResponse<String> answer = new Browser().post(PATH, BODY, "Authorization", "Bearer " + Bearer.valid());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"oogo.gesloten\"}");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
