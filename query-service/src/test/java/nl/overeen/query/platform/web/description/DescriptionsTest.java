package nl.overeen.query.platform.web.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.events.access.Rules;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DescriptionsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode READS = JSON.readTree("""
            {"paths":
              {"/v1/oogos": {"get": {"summary": "Lezen", "parameters": [{"name": "samenwerking"}],
                 "responses": {"200": {"description": "Goed", "content":
                   {"application/json": {"schema": {"$ref": "#/components/schemas/Oogo"}}}}}}},
               "/v1/openapi.json": {"get": {"responses": {"200": {"description": "Goed"}}}}},
             "components": {"schemas": {"Oogo": {"type": "object", "required": ["naam", "id"]}}}}""");
    private static final JsonNode WRITES = JSON.readTree("""
            {"components": {"schemas": {"Oogo": {"type": "string"}, "Antwoord": {"type": "object"}}},
             "paths":
              {"/v1/oogos": {"get": {"summary": "Niet van hier"},
                 "post": {"requestBody": {"content":
                   {"application/json": {"schema": {"$ref": "#/components/schemas/Oogo"}}}},
                 "responses": {"201": {"description": "Gemaakt"}, "409": {"description": "Eigen woorden"}}}},
               "/v1/ambities": {"post": {"responses": {"201": {"description": "Gemaakt"}}}}}}""");

    @Test
    void both_halves_are_there_sorted() {
        JsonNode whole = Descriptions.merge(READS, WRITES);

        assertThat(whole.path("paths").propertyNames())
                .containsExactly("/v1/ambities", "/v1/oogos", "/v1/openapi.json");
        assertThat(whole.at("/paths/~1v1~1oogos").propertyNames()).containsExactly("get", "post");
        assertThat(whole.at("/paths/~1v1~1oogos/get/summary").asString()).isEqualTo("Lezen");
    }

    @Test
    void two_schemas_of_one_name_stay_two() {
        JsonNode whole = Descriptions.merge(READS, WRITES);

        assertThat(whole.at("/components/schemas/Oogo/type").asString()).isEqualTo("object");
        assertThat(whole.at("/components/schemas/OogoSchrijven/type").asString())
                .isEqualTo("string");
        assertThat(whole.at("/paths/~1v1~1oogos/post/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/OogoSchrijven");
        assertThat(whole.at("/paths/~1v1~1oogos/get/responses/200/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Oogo");
    }

    @Test
    void every_operation_says_how_it_can_fail() {
        JsonNode whole = Descriptions.merge(READS, WRITES);

        assertThat(whole.at("/paths/~1v1~1oogos/get/responses").propertyNames())
                .containsExactly("200", "400", "401", "404", "429", "500");
        assertThat(whole.at("/paths/~1v1~1oogos/post/responses").propertyNames())
                .contains("201", "400", "401", "403", "404", "409", "412", "413", "503");
        assertThat(whole.at("/paths/~1v1~1oogos/post/responses/409/$ref").asString())
                .isEqualTo("#/components/responses/Probleem409");
        assertThat(whole.at("/components/responses/Probleem429/headers/Retry-After/$ref")
                        .asString())
                .isEqualTo("#/components/headers/Retry-After");
        assertThat(whole.at("/paths/~1v1~1openapi.json/get/security")).isEmpty();
        assertThat(whole.at("/paths/~1v1~1openapi.json/get").has("security")).isTrue();
        assertThat(whole.at("/paths/~1v1~1oogos/get").has("security")).isFalse();
    }

    @Test
    void the_order_in_which_things_were_found_does_not_matter() {
        JsonNode turned = JSON.readTree("""
                {"components": {"schemas": {"Oogo": {"required": ["id", "naam"], "type": "object"}}},
                 "paths":
                  {"/v1/openapi.json": {"get": {"responses": {"200": {"description": "Goed"}}}},
                   "/v1/oogos": {"get": {"responses": {"200": {"content":
                       {"application/json": {"schema": {"$ref": "#/components/schemas/Oogo"}}},
                     "description": "Goed"}},
                     "parameters": [{"name": "samenwerking"}], "summary": "Lezen"}}}}""");

        assertThat(Descriptions.merge(turned, WRITES).toString())
                .isEqualTo(Descriptions.merge(READS, WRITES).toString());
    }

    @Test
    void merging_changes_neither_half() {
        String reads = READS.toString();
        String writes = WRITES.toString();

        Descriptions.merge(READS, WRITES);

        assertThat(READS.toString()).isEqualTo(reads);
        assertThat(WRITES.toString()).isEqualTo(writes);
    }

    @Test
    void a_half_alone_says_that_it_is_one() {
        assertThat(Descriptions.merge(READS, null).at("/info/description").asString())
                .contains("schrijvende helft is nu niet bereikbaar");
        assertThat(Descriptions.merge(READS, WRITES).at("/info/description").asString())
                .doesNotContain("niet bereikbaar");
    }

    @Test
    void an_operation_without_a_rule_is_found() {
        JsonNode description = JSON.readTree("""
                {"paths": {"/v1/oogos/{oogo}": {"get": {}}, "/v1/geheim": {"post": {}, "get": {}}}}""");

        assertThat(Unruled.operations(description)).containsExactly("GET /v1/geheim", "POST /v1/geheim");
        assertThat(Unruled.operations(description, List.of())).contains("GET /v1/oogos/{}");
        assertThat(Rules.TABLE).isNotEmpty();
    }
}
