package nl.overeen.standalone.sample;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Replaces every string in a tree of JSON. */
final class Strings {
    private Strings() {}

    /** @param replaced what comes in the place of a string; a field for which that is null is left out */
    static JsonNode in(JsonNode tree, Function<String, JsonNode> replaced) {
        return switch (tree) {
            case ObjectNode object -> fields(object, replaced);
            case ArrayNode array -> {
                ArrayNode next = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> next.add(in(element, replaced)));
                yield next;
            }
            default -> tree.isString() ? replaced.apply(tree.stringValue()) : tree;
        };
    }

    private static ObjectNode fields(ObjectNode object, Function<String, JsonNode> replaced) {
        ObjectNode next = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            @Nullable JsonNode filled = in(value, replaced);
            if (!filled.isNull()) next.set(name, filled);
        });
        return next;
    }
}
