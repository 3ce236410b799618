package nl.overeen.query.platform.history.decode;

import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a text, of which a revision has fifty, without the way by which a record of any kind is made. */
final class TextReader extends StdDeserializer<Text> {
    TextReader() {
        super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) {
        if (!json.isExpectedStartObjectToken())
            return (Text) context.handleUnexpectedToken(getValueType(context), json);
        @Nullable String id = null;
        @Nullable String nonce = null;
        @Nullable String ciphertext = null;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean words = json.nextToken() == JsonToken.VALUE_STRING;
            switch (name) {
                case "id" -> id = words ? json.getString() : null;
                case "nonce" -> nonce = words ? json.getString() : null;
                case "ciphertext" -> ciphertext = words ? json.getString() : null;
                default -> json.skipChildren();
            }
        }
        if (id == null || nonce == null || ciphertext == null)
            throw new IllegalStateException("a text is not whole: " + json.currentLocation());
        return new Text(id, nonce, ciphertext);
    }
}
