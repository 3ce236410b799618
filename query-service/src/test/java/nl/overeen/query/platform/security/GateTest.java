package nl.overeen.query.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import nl.overeen.query.platform.web.page.SecurityText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class GateTest {
    private static final Set<String> NEVER_ANSWERING = Set.of(
            "DisableEncodeUrlFilter",
            "WebAsyncManagerIntegrationFilter",
            "SecurityContextHolderFilter",
            "SecurityContextHolderAwareRequestFilter",
            "AnonymousAuthenticationFilter",
            "SessionManagementFilter",
            "ExceptionTranslationFilter");

    @ParameterizedTest
    @MethodSource("ruled")
    void no_operation_is_open_but_those_the_table_says(Rule rule) throws Exception {
        String path = rule.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());

        HttpResponse<String> answer =
                new Browser().send(path, request -> request.method(rule.method(), HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(rule.reach() == Rule.Reach.OPEN ? 200 : 401);
    }

    static List<Rule> ruled() {
        return Rules.TABLE;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/", "/v1/eigen-beschrijving", "/v1/intern", "/v1/ik/meer", "/v1/ik/"})
    void what_the_table_does_not_know_is_not_there(String path) throws Exception {
        assertThat(new Browser().get(path).statusCode()).isEqualTo(401);
        assertThat(knock("GET", path).statusCode()).isEqualTo(404);
    }

    @Test
    void another_method_than_the_table_says_is_said_to_be_so() throws Exception {
        HttpResponse<String> answer = knock("DELETE", "/v1/oogos");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("methode.onbekend");
        assertThat(answer.headers().firstValue("Allow")).contains("GET, POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/prometheus",
                "/login",
                "/error",
                "/oauth2/x",
                "/.well-known/x.txt",
                "/.well-known/change-password",
                "/.well-known/oauth-protected-resource",
                "/.well-known/oauth-protected-resource/v1",
                "/.well-known/security.txt/x"
            })
    void nothing_of_the_machinery_stands_on_the_public_port(String path) throws Exception {
        assertThat(new Browser().get(path).statusCode()).isEqualTo(404);
        assertThat(knock("GET", path).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_cannot_be_written_to() throws Exception {
        HttpResponse<String> answer = knock("POST", "/agenda");

        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/ik;a=b", "/v1/%2e%2e/ik", "/v1//ik", "/assets/..%2findex.html", "/v1/ik%00"})
    void a_path_in_disguise_gets_nowhere(String path) throws Exception {
        HttpResponse<String> answer = knock("GET", path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception");
    }

    /** A filter may answer before the gate is asked: one that the framework brings anew is to be looked at first. */
    @Test
    void only_filters_that_we_know_stand_before_the_gate() {
        assertThat(Running.bean(FilterChainProxy.class).getFilterChains().stream()
                        .map(chain -> chain.getFilters().stream()
                                .takeWhile(filter -> !(filter instanceof AuthorizationFilter))
                                .map(filter -> filter.getClass().getSimpleName())
                                .filter(name -> !NEVER_ANSWERING.contains(name))
                                .toList()))
                .containsExactly(
                        List.of(),
                        List.of("BearerTokenAuthenticationFilter"),
                        List.of(
                                "SessionLimit",
                                "CsrfFilter",
                                "LogoutFilter",
                                "OAuth2AuthorizationRequestRedirectFilter",
                                "OAuth2LoginAuthenticationFilter",
                                "FreshToken"));
    }

    @Test
    void every_controller_of_ours_has_a_row_in_the_table() {
        var handlers = Running.CONTEXT.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var paths = Rules.TABLE.stream()
                .map(rule -> rule.path().replaceAll("\\{[^}]*}", "{}"))
                .toList();

        assertThat(handlers.getHandlerMethods().keySet().stream()
                        .flatMap(mapping -> mapping.getPatternValues().stream())
                        .filter(path ->
                                !List.of("/error", "/v1/**", SecurityText.PATH).contains(path))
                        .filter(path -> !path.startsWith("/v1/eigen-beschrijving"))
                        .map(path -> path.replaceAll("\\{[^}]*}", "{}")))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(paths).contains(path));
    }

    @Test
    void operators_see_health_and_meters_on_their_own_port_and_no_more() throws Exception {
        var browser = new Browser();

        for (String path : List.of("/health", "/health/liveness", "/health/readiness", "/prometheus"))
            assertThat(browser.get(Running.MANAGEMENT + "/actuator" + path).statusCode())
                    .as(path)
                    .isEqualTo(200);
        for (String path : List.of("/actuator/env", "/actuator/heapdump", "/v1/ik", "/", "/agenda"))
            assertThat(browser.get(Running.MANAGEMENT + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        browser.get("/v1/openapi.json");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(browser.get(Running.MANAGEMENT + "/actuator/prometheus")
                                .body())
                        .contains(
                                "http_server_requests_seconds_count",
                                "uri=\"/v1/openapi.json\"",
                                "outcome=\"SUCCESS\""));
    }

    private static HttpResponse<String> knock(String method, String path) throws Exception {
        return new Browser()
                .send(
                        path,
                        request -> request.method(method, HttpRequest.BodyPublishers.noBody())
                                .header("Authorization", "Bearer " + Bearer.valid()));
    }
}
