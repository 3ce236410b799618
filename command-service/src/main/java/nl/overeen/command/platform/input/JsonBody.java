package nl.overeen.command.platform.input;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.command.platform.body.BodySchemas;
import nl.overeen.command.platform.problem.Fault;
import nl.overeen.command.platform.problem.Faulty;
import nl.overeen.command.platform.problem.Unreadable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the body of every write: bounded, without doubles, checked against its schema, all faults at once. */
@Component
public final class JsonBody extends AbstractHttpMessageConverter<Record> {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 20;

    private final BodySchemas schemas = new BodySchemas();
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    JsonBody() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("nl.overeen.");
    }

    @Override
    public boolean canWrite(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw Unreadable.tooLarge("Stuur hoogstens 64 KiB.");
        JsonNode tree = tree(bytes);
        Record body = bound(tree, type, "");
        Body.read(tree);
        return body;
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw Unreadable.json("Dit is geen leesbare JSON"
                    + (e.getLocation() == null
                            ? "."
                            : " (regel " + e.getLocation().getLineNr() + ")."));
        } catch (NumberFormatException e) { // an exponent beyond any number
            throw Unreadable.json("Dit is geen leesbare JSON.");
        }
    }

    /**
     * Reads a body that stands within another, by the same checks.
     *
     * @param field under which it stands, for the names of faults
     */
    public <T extends Record> T within(String field, Map<String, Object> content, Class<T> type) {
        return type.cast(bound(json.valueToTree(content), type, field + "."));
    }

    private Record bound(JsonNode tree, Class<? extends Record> type, String under) {
        List<Fault> faults = new ArrayList<>(Tidy.tidy(tree));
        Schema schema = schemas.of(type);
        if (faults.stream().noneMatch(fault -> fault.code().equals("veld.ongeldig")))
            faults.addAll(Faults.of(schema.validate(tree)));
        List<Fault> left = Confirmation.leaves(
                faults.stream().distinct().map(fault -> fault.under(under)).toList());
        if (!left.isEmpty()) throw new Faulty(left);
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new Faulty(List.of(new Fault(under + path(e), "veld.ongeldig", "Deze waarde mag hier niet.")));
        }
    }

    private static String path(JacksonException e) {
        var written = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null)
                written.append('[').append(step.getIndex()).append(']');
            else written.append(written.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return written.toString();
    }

    @Override
    protected void writeInternal(Record body, HttpOutputMessage message) {
        throw new UnsupportedOperationException("only reads");
    }
}
