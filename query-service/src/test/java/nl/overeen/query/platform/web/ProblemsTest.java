package nl.overeen.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {
    private static final JsonMapper JSON = Running.bean(JsonMapper.class);

    @Test
    void a_problem_has_all_its_members_in_dutch() throws Exception {
        HttpResponse<String> answer = new Browser().get("/v1/ik");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:overeen:probleem:aanmelding.ontbreekt");
        assertThat(problem.path("title").asString()).isEqualTo("Niet aangemeld");
        assertThat(problem.path("status").asInt()).isEqualTo(401);
        assertThat(problem.path("detail").asString()).isEqualTo("U bent niet aangemeld.");
        assertThat(problem.path("code").asString()).isEqualTo("aanmelding.ontbreekt");
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .contains(problem.path("verzoek").asString());
        assertThat(problem.has("fouten")).isFalse();
    }

    @Test
    void a_parameter_of_the_wrong_kind_is_named() throws Exception {
        JsonNode problem = problem("/v1/oogos?samenwerking=twee", 400);

        assertThat(problem.path("code").asString()).isEqualTo("invoer.ongeldig");
        assertThat(problem.at("/fouten/0/veld").asString()).isEqualTo("samenwerking");
        assertThat(problem.at("/fouten/0/code").asString()).isEqualTo("veld.verkeerd-type");
    }

    @Test
    void a_parameter_that_is_missing_is_named() throws Exception {
        JsonNode problem = problem("/v1/oogos", 400);

        assertThat(problem.at("/fouten/0/veld").asString()).isEqualTo("samenwerking");
        assertThat(problem.at("/fouten/0/code").asString()).isEqualTo("veld.verplicht");
    }

    @Test
    void a_path_of_the_table_without_a_page_yet_is_not_found() throws Exception {
        assertThat(problem("/v1/partijen/1", 404).path("code").asString()).isEqualTo("niet-gevonden");
    }

    @Test
    void a_form_that_we_do_not_have_is_said_to_be_so() throws Exception {
        HttpResponse<String> answer = knock("/v1/ik", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("vorm.niet-leverbaar");
    }

    @Test
    void a_failure_tells_its_number_and_nothing_of_its_cause(CapturedOutput output) throws Exception {
        HttpResponse<String> answer = knock("/v1/oogos?samenwerking=-1");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("\"code\":\"storing\"")
                .doesNotContain("geheim", "IllegalState", "nl.overeen");
        String request = answer.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(output.getOut())
                .contains(request, "java.lang.IllegalStateException", "Platform.java")
                .doesNotContain("geheim uit de databank");
    }

    @Test
    void the_callers_own_request_id_is_kept_when_it_is_one() throws Exception {
        String own = UUID.randomUUID().toString();

        assertThat(knock("/v1/ik", "X-Request-Id", own).headers().firstValue("X-Request-Id"))
                .contains(own);
        assertThat(knock("/v1/ik", "X-Request-Id", "<script>").headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(made -> assertThat(UUID.fromString(made)).isNotNull());
    }

    @Test
    void what_the_container_refuses_is_a_problem_too() throws Exception {
        HttpResponse<String> answer = knock("/v1/ik;a=b");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"verzoek.ongeldig\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {4001, 60})
    void a_question_that_is_too_long_is_not_read(int length) throws Exception {
        String query = length > 4000 ? "zoek=" + "a".repeat(length) : "a=b&".repeat(length);

        assertThat(problem("/v1/oogos?" + query, 400).path("code").asString()).isEqualTo("vraag.te-lang");
        assertThat(new Browser().get("/?" + query).statusCode()).isEqualTo(400);
        assertThat(new Browser().get("/oauth2/authorization/overeen?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_refusal_can_carry_more() {
        var refusal = new Refusal(503, "bijwerken", "Even wachten.", Map.of("voortgang", 40));

        assertThat(JSON.writeValueAsString(Problem.of(refusal, "1"))).contains("\"voortgang\":40");
    }

    @Test
    void no_token_and_no_name_gets_into_the_log(CapturedOutput output) throws Exception {
        Browser browser = Browser.loggedIn();
        String token = Bearer.valid();
        knock("/v1/ik", "Authorization", "Bearer " + token);
        browser.get("/v1/ik");

        assertThat(output.getAll()).doesNotContain(token, "Secretaris OOGO", "Koppeling van", "geheim", "eyJ");
    }

    private static JsonNode problem(String path, int status) throws Exception {
        HttpResponse<String> answer = knock(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        return JSON.readTree(answer.body());
    }

    private static HttpResponse<String> knock(String path, String... headers) throws Exception {
        String bearer = "Bearer " + Bearer.valid();
        return new Browser().send(path, request -> {
            request.setHeader("Authorization", bearer);
            for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
            return request;
        });
    }
}
