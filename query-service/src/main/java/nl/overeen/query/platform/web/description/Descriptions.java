package nl.overeen.query.platform.web.description;

import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Two halves of an OpenAPI description become one, always the same for the same halves: a pure function. */
public final class Descriptions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> UNORDERED = Set.of("required", "enum");

    private Descriptions() {}

    /**
     * @param reads  description of query-service: it wins where both describe an operation
     * @param writes description of command-service; null when it is away, which the result then says
     */
    public static ObjectNode merge(JsonNode reads, @Nullable JsonNode writes) {
        ObjectNode paths = JSON.objectNode();
        ObjectNode schemas = JSON.objectNode();
        take(reads, paths, schemas);
        if (writes != null) take(apart(writes, schemas), paths, schemas);
        Standard.complete(paths, schemas);
        ObjectNode whole = Standard.head(writes != null);
        whole.set("paths", sorted(paths, ""));
        ObjectNode components = Standard.components();
        components.set("schemas", schemas);
        whole.set("components", sorted(components, ""));
        return whole;
    }

    private static void take(JsonNode half, ObjectNode paths, ObjectNode schemas) {
        half.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    ObjectNode target = paths.withObjectProperty(path);
                    if (!target.has(method)) target.set(method, operation.deepCopy());
                }));
        half.path("components").path("schemas").forEachEntry((name, schema) -> schemas.set(name, schema.deepCopy()));
    }

    /** A schema of the second half that bears the name of another one in the first gets a name of its own. */
    private static JsonNode apart(JsonNode half, ObjectNode taken) {
        JsonNode result = half.deepCopy();
        half.path("components").path("schemas").forEachEntry((name, schema) -> {
            JsonNode other = taken.path(name);
            if (other.isMissingNode() || other.equals(schema)) return;
            String own = name + "Schrijven";
            ObjectNode schemas = (ObjectNode) result.path("components").path("schemas");
            schemas.set(own, schemas.remove(name));
            rename(result, REFERENCE + name, REFERENCE + own);
        });
        return result;
    }

    private static void rename(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object
                && object.path("$ref").asString("").equals(from)) object.put("$ref", to);
        node.forEach(child -> rename(child, from, to));
    }

    private static JsonNode sorted(JsonNode node, String name) {
        if (node instanceof ObjectNode object) {
            var byName = new TreeMap<String, JsonNode>();
            object.forEachEntry((key, value) -> byName.put(key, sorted(value, key)));
            ObjectNode result = JSON.objectNode();
            byName.forEach(result::set);
            return result;
        }
        if (node instanceof ArrayNode array) {
            var items = array.valueStream().map(item -> sorted(item, "")).toList();
            ArrayNode result = JSON.arrayNode();
            (UNORDERED.contains(name)
                            ? items.stream().sorted((a, b) -> a.toString().compareTo(b.toString()))
                            : items.stream())
                    .forEach(result::add);
            return result;
        }
        return node;
    }
}
