package nl.overeen.command.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.example.Identity;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Whatever goes wrong is a problem with a code and all headers. */
class ProblemsTest {
    private static final Set<String> NEVER_ANSWERING = Set.of(
            "DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter",
            "SecurityContextHolderFilter",
            "SecurityContextHolderAwareRequestFilter",
            "AnonymousAuthenticationFilter",
            "SessionManagementFilter",
            "ExceptionTranslationFilter",
            "HeaderWriterFilter",
            "RequestCacheAwareFilter");

    private static final List<String> HEADERS = List.of(
            "API-Version",
            "Cache-Control",
            "Content-Security-Policy",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "X-Request-Id");

    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    private static void isProblem(Running.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:overeen:probleem:" + code);
        assertThat(answer.json().path("verzoek").asString()).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.json().path("title").asString()).isNotBlank();
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(HEADERS)
                .allSatisfy(name -> assertThat(answer.header(name)).as(name).isNotBlank());
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anUnknownPathIsNotFound() {
        isProblem(RUNNING.post("secretaris", "/v1/bestaat-niet", "{}"), 404, "niet-gevonden");
        isProblem(RUNNING.post("secretaris", "/error", "{}"), 404, "niet-gevonden");
        isProblem(RUNNING.post("secretaris", "/actuator/health", "{}"), 404, "niet-gevonden");
        var metadata = RUNNING.request("/.well-known/oauth-protected-resource").GET();
        isProblem(RUNNING.send(metadata), 401, "aanmelding.ontbreekt");
        isProblem(
                RUNNING.send(metadata, "Authorization", "Bearer " + Identity.token("secretaris")),
                404,
                "niet-gevonden");
    }

    /** A filter may answer before the table is asked: one that the framework brings anew is to be looked at first. */
    @Test
    void onlyFiltersThatWeKnowStandBeforeTheTable() {
        assertThat(RUNNING.bean(FilterChainProxy.class).getFilterChains().stream()
                        .map(chain -> chain.getFilters().stream()
                                .takeWhile(filter -> !(filter instanceof AuthorizationFilter))
                                .map(filter -> filter.getClass().getSimpleName())
                                .filter(name -> !NEVER_ANSWERING.contains(name))
                                .toList()))
                .containsExactly(List.of(), List.of("BearerTokenAuthenticationFilter"));
    }

    @Test
    void anUnknownMethodIsRefused() {
        isProblem(
                RUNNING.send(RUNNING.request("/v1/oogos/1/opening")
                        .header("Authorization", "Bearer " + Identity.token("secretaris"))
                        .DELETE()),
                405,
                "methode.onbekend");
    }

    @Test
    void anotherFormOfAnswerIsRefused() {
        isProblem(
                RUNNING.send(RUNNING.request("/v1/oogos")
                        .header("Authorization", "Bearer " + Identity.token("secretaris"))
                        .header("Namens", WORLD.collaboration.toString())
                        .header("Content-Type", "application/json")
                        .header("Accept", "text/csv")
                        .POST(BodyPublishers.ofString(WORLD.makeBody()))),
                406,
                "antwoordvorm.onbekend");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        isProblem(
                RUNNING.post("secretaris", "/v1/oogos/1/agendapunten", "{}", "Namens", WORLD.collaboration.toString()),
                404,
                "niet-gevonden");
    }

    @Test
    void somethingUnexpectedSaysOnlyItsNumber() {
        var answer = RUNNING.post(
                "secretaris",
                "/v1/oogos/" + UUID.randomUUID() + "/opening",
                "{}",
                "Namens",
                WORLD.collaboration.toString());
        isProblem(answer, 500, "storing");
        assertThat(answer.response().body()).doesNotContain("geheim").doesNotContain("Exception");
    }

    @Test
    void aStoreThatIsGoneIsUnreachable() {
        String database = Postgres.newDatabase();
        try (var alone = new Running(database, "spring.datasource.hikari.connection-timeout=1000")) {
            Postgres.dropByForce(database);
            isProblem(alone.post("beheerder", "/v1/personen", "{}"), 503, "onbereikbaar");
        }
    }

    @Test
    void aRequestNumberThatIsNoUuidIsReplaced() {
        var answer = RUNNING.post("secretaris", "/v1/bestaat-niet", "{}", "X-Request-Id", "<script>");
        assertThat(UUID.fromString(answer.header("X-Request-Id"))).isNotNull();
    }

    @Test
    void whatTheWebServerItselfRefusesIsAProblemToo() throws Exception {
        int port = Integer.parseInt(RUNNING.context.getEnvironment().getProperty("local.server.port"));
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write("GET /v1/[x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "API-Version: 1.0.0");
        }
    }

    @Test
    void commandsAndRejectionsAreCounted() {
        WORLD.made();
        RUNNING.post("secretaris", "/v1/oogos", "{}", "Namens", WORLD.collaboration.toString());
        String metrics = RUNNING.send(
                        RUNNING.managementRequest("/actuator/prometheus").GET())
                .response()
                .body();
        assertThat(metrics)
                .contains("overeen_commands_seconds_count{command=\"Make\",outcome=\"accepted\"}")
                .contains("overeen_rejections_total{code=\"veld.verplicht\"}")
                .contains("overeen_text_keys_made_total");
    }
}
