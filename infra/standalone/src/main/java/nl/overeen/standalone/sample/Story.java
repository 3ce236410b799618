package nl.overeen.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
 * <code>{"voor": rows, "vastgelegd": moment, "stappen": [...]}</code>: a group tells its steps once for each row (its own,
 * or those of a table in tabellen.json; once without "voor"), with the row's value for each <code>${column}</code>; a
 * field for which a row says null is left out.
 *
 * <p>When a step is recorded it says itself, else the group around it, else it is as the step before it in its chapter.
 * Within a chapter the moments never go back; the chapters together are written in recorded order, a second apart at the
 * least, and the last one before today.
 */
final class Story {
    private static final List<String> CHAPTERS = List.of(
            "1-tafel",
            "2-grondslag",
            "3-voorstellen",
            "4-oogo-2016-1",
            "5-uitwerking",
            "6-oogo-2016-2",
            "7-trekkers",
            "8-voortgang",
            "9-metingen",
            "10-evaluaties",
            "11-nu",
            "12-voorbeeldregio");
    private static final Pattern COLUMN = Pattern.compile("\\$\\{([^}]+)}");
    private static final String RECORDED = "vastgelegd";
    private static final ObjectNode NONE = JsonNodeFactory.instance.objectNode();
    private static final JsonNode ONCE = JsonNodeFactory.instance.arrayNode().add(NONE);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JsonNode tables = read("tabellen.json");
    private final Names names;

    private Story(Names names) {
        this.names = names;
    }

    /** All steps, in the order in which they are written; the names say which day is today. */
    static List<Step> told(Names names) {
        var story = new Story(names);
        return Sequence.of(CHAPTERS.stream().map(story::chapter).toList());
    }

    private List<Step> chapter(String name) {
        var steps = new ArrayList<Step>();
        String moment = "";
        for (ObjectNode step : told(read(name + ".json"), NONE, NONE).toList()) {
            moment = step.path(RECORDED).asString(moment);
            var local = LocalDateTime.parse(names.in(moment));
            step.put(RECORDED, local.atZone(Sample.ZONE).toInstant().toString());
            steps.add(JSON.treeToValue(step, Step.class));
        }
        return steps;
    }

    private Stream<ObjectNode> told(JsonNode nodes, ObjectNode row, JsonNode around) {
        return nodes.valueStream()
                .flatMap(node -> node.has("stappen") ? group(node, row, around) : Stream.of(step(node, row, around)));
    }

    private Stream<ObjectNode> group(JsonNode group, ObjectNode row, JsonNode around) {
        JsonNode rows = group.has("voor") ? group.get("voor") : ONCE;
        if (rows.isString()) rows = tables.required(rows.stringValue());
        JsonNode within = group.has(RECORDED) ? group : around;
        return rows.valueStream()
                .map(next -> row.deepCopy().setAll((ObjectNode) next))
                .flatMap(next -> told(group.required("stappen"), next, within));
    }

    private ObjectNode step(JsonNode node, ObjectNode row, JsonNode around) {
        var told = (ObjectNode) node.deepCopy();
        if (!told.has(RECORDED) && around.has(RECORDED)) told.set(RECORDED, around.get(RECORDED));
        var step = (ObjectNode) Strings.in(told, text -> filled(text, row));
        @Nullable JsonNode elsewhere = step.remove("inhoudUit");
        if (elsewhere != null) {
            String[] place = elsewhere.stringValue().split("#");
            step.set("inhoud", read(place[0]).requiredAt(place[1]));
        }
        return step;
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
