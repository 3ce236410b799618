package nl.overeen.query.platform.web.description;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rule.Reach;
import nl.overeen.events.access.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every description of ours says alike: who we are, how one logs in, how each operation can fail. */
final class Standard {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String ABOUT = """
            Samenwerkingsverbanden passend onderwijs en gemeenten stellen ambities voor, komen ze overeen in OOGO, \
            voeren ze uit en evalueren ze. Lezen kan op elke dag en met de kennis van elk moment (`op`, `bekendOp`).""";
    private static final String HALF =
            " Let op: de schrijvende helft is nu niet bereikbaar; alleen het lezen staat hieronder.";
    private static final Map<Integer, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "Het verzoek klopt niet; alle fouten staan erbij"),
            Map.entry(401, "Niet (meer) aangemeld"),
            Map.entry(403, "Te lezen, maar niet te doen"),
            Map.entry(404, "Bestaat niet, of niet voor u"),
            Map.entry(408, "De inhoud kwam niet op tijd binnen"),
            Map.entry(409, "Een regel staat dit niet toe"),
            Map.entry(412, "Intussen gewijzigd; de versie van nu staat erbij"),
            Map.entry(413, "Te groot"),
            Map.entry(429, "Te veel verzoeken"),
            Map.entry(500, "Storing"),
            Map.entry(503, "Even niet bereikbaar")));

    private Standard() {}

    static ObjectNode head(boolean whole) {
        ObjectNode head = JSON.objectNode().put("openapi", "3.1.0");
        ObjectNode info = head.putObject("info");
        info.put("title", "Overeen").put("version", "1.0.0").put("description", whole ? ABOUT : ABOUT + HALF);
        info.putObject("contact")
                .put("name", "Beheer van Overeen")
                .put("email", "beheer@overeen.example")
                .put("url", "https://overeen.example");
        info.putObject("license").put("name", "EUPL-1.2").put("identifier", "EUPL-1.2");
        head.putArray("servers").addObject().put("url", "/");
        head.putArray("security").addObject().putArray("bearer");
        head.withArrayProperty("security").addObject().putArray("sessie");
        return head;
    }

    static ObjectNode components() {
        ObjectNode components = JSON.objectNode();
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer").put("type", "http").put("scheme", "bearer").put("bearerFormat", "JWT");
        schemes.putObject("sessie").put("type", "apiKey").put("in", "cookie").put("name", "OVEREEN");
        ObjectNode headers = components.putObject("headers");
        headers.putObject("API-Version")
                .put("description", "Versie van deze API")
                .putObject("schema")
                .put("type", "string");
        headers.putObject("Retry-After")
                .put("description", "Na hoeveel seconden het weer kan")
                .putObject("schema")
                .put("type", "integer");
        ObjectNode responses = components.putObject("responses");
        PROBLEMS.forEach((status, words) -> {
            ObjectNode response = responses.putObject("Probleem" + status).put("description", words);
            withVersion(response);
            if (status == 429 || status == 503)
                response.withObjectProperty("headers")
                        .putObject("Retry-After")
                        .put("$ref", "#/components/headers/Retry-After");
            response.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Probleem");
        });
        return components;
    }

    /** Adds to each operation how it can fail and who may call it, from the table of rules. */
    static void complete(ObjectNode paths, ObjectNode schemas) {
        ProblemSchema.addTo(schemas);
        paths.forEachEntry((path, methods) -> methods.forEachEntry((method, node) -> {
            if (!(node instanceof ObjectNode operation)) return;
            ObjectNode responses = operation.withObjectProperty("responses");
            responses.forEach(Standard::withVersion);
            Reach reach = reach(method, path);
            for (int status : statuses(reach, method, operation))
                responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/Probleem" + status);
            if (reach == Reach.OPEN) operation.putArray("security");
        }));
    }

    private static TreeSet<Integer> statuses(Reach reach, String method, JsonNode operation) {
        var statuses = new TreeSet<Integer>();
        statuses.add(429);
        statuses.add(500);
        if (reach != Reach.OPEN) statuses.add(401);
        if (reach == Reach.ROLE) statuses.add(404);
        if (!operation.path("parameters").isEmpty()) statuses.add(400);
        if (!method.equals("get")) statuses.addAll(PROBLEMS.keySet());
        return statuses;
    }

    private static Reach reach(String method, String path) {
        return Rules.find(method, path).map(Rule::reach).orElse(Reach.ROLE);
    }

    private static void withVersion(JsonNode response) {
        if (response instanceof ObjectNode object && !object.has("$ref"))
            object.withObjectProperty("headers")
                    .putObject("API-Version")
                    .put("$ref", "#/components/headers/API-Version");
    }
}
