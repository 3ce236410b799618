package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rules;
import org.junit.jupiter.api.Test;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is described, what is ruled, and what answers are the same. */
class RulesTest {
    private static final Path COMMITTED = Path.of("../../query-service/web/openapi.json");
    private static final Caller STRANGER = Caller.nobody(Product.place());

    private final JsonNode description = STRANGER.get("/v1/openapi.json").ok().json();

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(described()).isEqualTo(ruled(Rules.TABLE));
        assertThat(ruled(Rules.TABLE)).hasSameSizeAs(Rules.TABLE);
    }

    @Test
    void anOperationOfEitherServiceThatLosesItsRowIsFound() {
        for (String operation : List.of("GET /v1/oogos/{}", "POST /v1/oogos")) {
            var others = Rules.TABLE.stream()
                    .filter(rule -> !key(rule.method(), rule.path()).equals(operation))
                    .toList();
            var without = described();
            without.removeAll(ruled(others));
            assertThat(without).containsExactly(operation);
        }
    }

    private TreeSet<String> described() {
        var described = new TreeSet<String>();
        description
                .path("paths")
                .forEachEntry((path, methods) ->
                        methods.propertyNames().forEach(method -> described.add(key(method.toUpperCase(), path))));
        return described;
    }

    private static TreeSet<String> ruled(List<Rule> rules) {
        return rules.stream()
                .map(rule -> key(rule.method(), rule.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void onlyTheDescriptionIsOpen() {
        assertThat(Rules.TABLE.stream()
                        .filter(rule -> rule.reach() == Reach.OPEN)
                        .map(Rule::path))
                .containsExactly("/v1/openapi.json");
        for (Rule rule : Rules.TABLE) {
            if (rule.reach() == Reach.OPEN) continue;
            String path = rule.path().replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
            var said = rule.method().equals("GET") ? STRANGER.get(path) : STRANGER.post(path, Map.of());
            assertThat(said.status()).as(said::toString).isIn(401, 403);
            if (rule.method().equals("POST"))
                STRANGER.post(Product.place().address("command") + path, Map.of())
                        .refused(401, "aanmelding.ontbreekt");
        }
    }

    @Test
    void whatIsNotListedDoesNotAnswer() {
        var someone = Caller.of(Product.place(), "beheerder");
        String command = Product.place().address("command");
        for (String path : List.of("/v1/geheim", "/v1/ambities", "/v1/eigen-beschrijving", "/v1"))
            for (Caller caller : List.of(STRANGER, someone)) {
                var said = caller.get(path);
                assertThat(said.status()).as(said::toString).isIn(caller == STRANGER ? 401 : 404, 403, 404, 405);
            }
        for (String path : List.of("/actuator", "/actuator/env", "/actuator/rebuild", "/actuator/health"))
            for (String at : List.of("", command)) {
                var said = someone.get(at + path);
                assertThat(said.status()).as(said::toString).isIn(401, 403, 404);
            }
        for (String path : List.of("/v1/geheim", "/v1/ik", "/swagger-ui.html", "/v3/api-docs")) {
            var said = someone.post(command + path, Map.of());
            assertThat(said.status()).as(said::toString).isIn(403, 404, 405);
        }
        for (String port : List.of("query-management", "command-management"))
            for (String path : List.of("/actuator/env", "/actuator/heapdump", "/actuator/beans", "/actuator/loggers")) {
                var said = someone.get(Product.place().address(port) + path);
                assertThat(said.status()).as(said::toString).isEqualTo(404);
            }
    }

    @Test
    void theCommittedDescriptionIsTheServedOne() throws Exception {
        var indenter = new DefaultIndenter("  ", "\n");
        var separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        var printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        String served = JsonMapper.shared().writer().with(printer).writeValueAsString(description) + "\n";
        if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, served);
        assertThat(JsonMapper.shared().readTree(Files.readString(COMMITTED)))
                .as("run this test with -Dopenapi.write=true, then npm run api in query-service/web")
                .isEqualTo(description);
    }

    @Test
    void everyAnswerBearsTheHeadersOfSafety() {
        var someone = Caller.of(Product.place(), "beheerder");
        String command = Product.place().address("command");
        for (Answer said : List.of(
                someone.get("/v1/ik"),
                STRANGER.get("/v1/ik"),
                someone.get("/v1/geheim"),
                STRANGER.get("/"),
                someone.post("/v1/ambities", Map.of()),
                STRANGER.post(command + "/v1/ambities", Map.of()))) {
            assertThat(said.header("X-Content-Type-Options")).as(said::toString).isEqualTo("nosniff");
            assertThat(said.header("Content-Security-Policy"))
                    .as(said::toString)
                    .contains("default-src");
            assertThat(said.header("X-Request-Id")).as(said::toString).isNotBlank();
            if (said.request().contains("/v1"))
                assertThat(said.headers().allValues("API-Version"))
                        .as(said::toString)
                        .hasSize(1);
            assertThat(Set.of("no-store", "no-cache"))
                    .as(said::toString)
                    .anySatisfy(
                            value -> assertThat(said.header("Cache-Control")).contains(value));
        }
    }

    private static String key(String method, String path) {
        return method + " " + path.replaceAll("\\{[^}]*}", "{}");
    }
}
