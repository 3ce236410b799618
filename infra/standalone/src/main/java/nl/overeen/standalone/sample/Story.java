package nl.overeen.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample as the resources tell it, chapter by chapter. A chapter is a list of steps and of groups
 * <code>{"voor": rows, "stappen": [...]}</code>: a group tells its steps once for each row (its own, or those of a table
 * in tabellen.json), with the row's value for each <code>${column}</code>; a field for which a row says null is left out.
 */
final class Story {
    private static final List<String> CHAPTERS = List.of(
            "1-tafel", "2-voorstellen", "3-oogo-2016-1", "4-uitwerking", "5-oogo-2016-2", "6-nu", "7-voorbeeldregio");
    private static final Pattern COLUMN = Pattern.compile("\\$\\{([^}]+)}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonNode tables = read("tabellen.json");

    private Story() {}

    /** All steps, in the order in which they are written. */
    static List<Step> told() {
        var story = new Story();
        var none = JsonNodeFactory.instance.objectNode();
        return CHAPTERS.stream()
                .flatMap(chapter -> story.told(read(chapter + ".json"), none))
                .toList();
    }

    private Stream<Step> told(JsonNode nodes, ObjectNode row) {
        return nodes.valueStream().flatMap(node -> node.has("stappen") ? group(node, row) : Stream.of(step(node, row)));
    }

    private Stream<Step> group(JsonNode group, ObjectNode row) {
        JsonNode rows = group.required("voor");
        if (rows.isString()) rows = tables.required(rows.stringValue());
        return rows.valueStream()
                .map(next -> row.deepCopy().setAll((ObjectNode) next))
                .flatMap(next -> told(group.required("stappen"), next));
    }

    private Step step(JsonNode node, ObjectNode row) {
        var step = (ObjectNode) Strings.in(node, text -> filled(text, row));
        @Nullable JsonNode elsewhere = step.remove("inhoudUit");
        if (elsewhere != null) {
            String[] place = elsewhere.stringValue().split("#");
            step.set("inhoud", read(place[0]).requiredAt(place[1]));
        }
        return JSON.treeToValue(step, Step.class);
    }

    private static JsonNode filled(String text, ObjectNode row) {
        var column = COLUMN.matcher(text);
        if (column.matches()) return row.required(column.group(1));
        return JsonNodeFactory.instance.stringNode(
                column.replaceAll(found -> row.required(found.group(1)).asString()));
    }

    private static JsonNode read(String name) {
        try (InputStream file = Objects.requireNonNull(Story.class.getResourceAsStream("/sample/" + name), name)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
