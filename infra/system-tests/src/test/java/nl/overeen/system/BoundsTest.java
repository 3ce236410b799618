package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever one can send has an end, and the description says where. */
class BoundsTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);

    private final JsonNode description =
            Caller.nobody(PLACE).get("/v1/openapi.json").ok().json();
    private final List<String> unbounded = new ArrayList<>();
    private final Set<String> visited = new HashSet<>();

    @Test
    void everyTextListAndNumberOfABodyHasAnEndInTheDescription() {
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) ->
                        bounded(path, operation.at("/requestBody/content/application~1json/schema"))));
        assertThat(visited).hasSizeGreaterThan(20);
        assertThat(unbounded).isEmpty();
    }

    private void bounded(String where, JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceAll(".*/", "");
            if (visited.add(name)) bounded(name, description.at("/components/schemas/" + name));
            return;
        }
        String type = schema.path("type").isArray()
                ? schema.at("/type/0").asString()
                : schema.path("type").asString("");
        boolean endless = switch (type) {
            case "string" -> !schema.has("maxLength") && !schema.has("enum") && !isFormed(schema);
            case "array" -> !schema.has("maxItems");
            case "integer", "number" -> !schema.has("maximum");
            default -> false;
        };
        if (endless) unbounded.add(where);
        schema.path("properties").forEachEntry((name, property) -> bounded(where + "." + name, property));
        if (schema.has("items")) bounded(where + "[]", schema.path("items"));
    }

    /** Some forms have but one length. */
    private static boolean isFormed(JsonNode schema) {
        return Set.of("uuid", "date").contains(schema.path("format").asString(""));
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        var goals = Collections.nCopies(201, Map.of("tekst", "Doel"));
        var body = Map.of("samenwerking", REGION.id(), "titel", "Veel", "doelen", goals);
        var said = REGION.employee().post("/v1/ambities", body).refused(400, "veld.te-lang");
        assertThat(said.fault("doelen")).isEqualTo("veld.te-lang");
    }

    @Test
    void nestingEndsAtTwentyDeep() {
        String[] within = {"{\"a\":".repeat(20) + "1" + "}".repeat(20), "{\"a\":".repeat(21) + "1" + "}".repeat(21)};
        assertThat(REGION.employee()
                        .write("/v1/ambities", within[0])
                        .json()
                        .path("code")
                        .asString())
                .isNotEqualTo("json.onleesbaar");
        REGION.employee().write("/v1/ambities", within[1]).refused(400, "json.onleesbaar");
    }

    @Test
    void aPageOfTheTrailHoldsTwoHundredFactsAtMost() {
        for (int i = 0; i < 200; i++) REGION.propose("Feit " + i);
        String trail = "/v1/samenwerkingen/" + REGION.id() + "/gebeurtenissen?aantal=";
        var said = REGION.secretary().get(trail + "100000").ok().json();
        assertThat(said.path("gebeurtenissen").size()).isEqualTo(200);
        assertThat(said.path("volgende").asLong()).isPositive();
        assertThat(REGION.secretary()
                        .get(trail + "-1")
                        .ok()
                        .json()
                        .path("gebeurtenissen")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "command"})
    void headersAndQuestionsHaveAnEnd(String port) {
        String end = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        for (String request : List.of(
                "GET /v1/ik" + end + "X-Groot: " + "a".repeat(17_000) + "\r\n\r\n",
                "GET /v1/" + "a".repeat(17_000) + end + "\r\n",
                "GET /v1/ik" + end + "X-A: a\r\n".repeat(300) + "\r\n"))
            assertThat(Sockets.say(PLACE.ports().get(port), request))
                    .as(request.substring(0, 30))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("X-Content-Type-Options: nosniff");
        REGION.secretary().get(REGION.agenda() + "?zoek=" + "a".repeat(4000)).refused(400, "vraag.te-lang");
    }

    @Test
    void aFormHasAnEnd() {
        String form = "POST /logout HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n_csrf=%s";
        String large = "a".repeat(70_000);
        String said = Sockets.say(PLACE.ports().get("query"), form.formatted(large.length() + 6, large));
        assertThat(said).containsPattern("^HTTP/1.1 4\\d\\d ").contains("X-Content-Type-Options: nosniff");
    }
}
