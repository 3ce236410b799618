package nl.overeen.query.platform.text;

import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.events.value.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Writes a view as JSON with its texts and names opened: first the view is laid out with what is to be opened still closed,
 * then keys and names are fetched at once, then it is written.
 */
@Component
final class Opening {
    private static final String REDACTED = "[verwijderd]";
    private static final String FORGOTTEN = "voormalig functionaris";

    private final JsonMapper json;
    private final Directory directory;

    Opening(JsonMapper json, Directory directory) {
        this.directory = directory;
        var closed = new SimpleModule("closed texts and names")
                .addSerializer(new Closed<>(Text.class))
                .addSerializer(new Closed<>(PersonName.class));
        this.json = json.rebuild().addModule(closed).build();
    }

    String opened(Object view) {
        try (var layout = TokenBuffer.forGeneration()) {
            json.writeValue(layout, view);
            Set<UUID> texts = new LinkedHashSet<>();
            Set<UUID> persons = new LinkedHashSet<>();
            try (JsonParser parser = layout.asParser()) {
                while (parser.nextToken() != null) {
                    @Nullable Object closed = closed(parser);
                    if (closed instanceof Text text) texts.add(UUID.fromString(text.id()));
                    if (closed instanceof PersonName name) persons.add(name.id().value());
                }
            }
            return written(layout, directory.keys(texts), directory.names(persons));
        }
    }

    private String written(TokenBuffer layout, Map<UUID, byte[]> keys, Map<UUID, String> names) {
        var out = new StringWriter();
        try (JsonParser parser = layout.asParser();
                var generator = json.createGenerator(out)) {
            while (parser.nextToken() != null) {
                switch (closed(parser)) {
                    case Text text -> generator.writeString(open(text, keys.get(UUID.fromString(text.id()))));
                    case PersonName name ->
                        generator.writeString(names.getOrDefault(name.id().value(), FORGOTTEN));
                    case null, default -> generator.copyCurrentEvent(parser);
                }
            }
        }
        return out.toString();
    }

    private static String open(Text text, byte @Nullable [] key) {
        return key == null ? REDACTED : TextCipher.open(text, key);
    }

    private static @Nullable Object closed(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT ? parser.getEmbeddedObject() : null;
    }

    /** Leaves a value as it is, to be opened later. */
    private static final class Closed<T> extends StdSerializer<T> {
        Closed(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, tools.jackson.core.JsonGenerator generator, SerializationContext context) {
            generator.writeEmbeddedObject(value);
        }
    }
}
