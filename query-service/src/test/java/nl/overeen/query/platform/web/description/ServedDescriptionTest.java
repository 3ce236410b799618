package nl.overeen.query.platform.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Neighbour;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServedDescriptionTest {
    private static final String PATH = "/v1/openapi.json";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void without_the_neighbour_half_is_served_and_with_it_the_whole() throws Exception {
        int port = Running.freePort();
        try (var node = Running.node("http://127.0.0.1:" + port)) {
            JsonNode half = description(Running.address(node));
            assertThat(half.at("/info/description").asString()).contains("niet bereikbaar");
            assertThat(half.path("paths").propertyNames()).contains("/v1/samenwerkingen/{id}/live");
        }
        Running.NEIGHBOUR.answers(exchange -> Neighbour.answer(exchange, 200, """
                {"paths": {"/v1/ambities": {"post": {"responses": {"201": {"description": "Gemaakt"}}}}}}"""));
        try (var node = Running.node(Running.NEIGHBOUR.address())) {
            JsonNode whole = description(Running.address(node));
            assertThat(whole.at("/info/description").asString()).doesNotContain("niet bereikbaar");
            assertThat(whole.path("paths").propertyNames()).contains("/v1/ambities", "/v1/ik");
            assertThat(description(Running.address(node))).isEqualTo(whole);
            assertThat(Running.NEIGHBOUR.heard()).hasSize(1);
        }
    }

    @Test
    void anyone_of_any_origin_may_read_it() throws Exception {
        HttpResponse<String> answer =
                new Browser().send(PATH, request -> request.header("Origin", "https://elders.example"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void it_says_who_we_are_and_how_one_logs_in() throws Exception {
        JsonNode whole = description(Running.ORIGIN);

        assertThat(whole.at("/info/title").asString()).isEqualTo("Overeen");
        assertThat(whole.at("/info/version").asString()).isEqualTo("1.0.0");
        assertThat(whole.at("/info/license/identifier").asString()).isEqualTo("EUPL-1.2");
        assertThat(whole.at("/info/contact").propertyNames()).containsExactly("name", "email", "url");
        assertThat(whole.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(whole.at("/components/securitySchemes").propertyNames()).containsExactly("bearer", "sessie");
    }

    @Test
    void every_operation_has_a_rule() throws Exception {
        assertThat(Unruled.operations(description(Running.ORIGIN))).isEmpty();
    }

    private static JsonNode description(String origin) throws Exception {
        return JSON.readTree(new Browser().get(origin + PATH).body());
    }
}
