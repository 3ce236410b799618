package nl.overeen.query.platform.history.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How far a generation has come, kept with its data. Nobody claims anything: every node reads the store itself, and writing
 * the same facts twice changes nothing.
 */
final class Tokens implements TokenStore {
    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    Tokens(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        var document = new Document("_id", processor);
        if (token != null) {
            var stored = serializer.serialize(token, byte[].class);
            document.append("type", stored.getType().getName()).append("token", new String(stored.getData(), UTF_8));
        }
        tokens.replaceOne(Filters.eq("_id", processor), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        @Nullable Document document = tokens.find(Filters.eq("_id", processor)).first();
        if (document == null || document.getString("token") == null) return null;
        return serializer.deserialize(new SimpleSerializedObject<>(
                document.getString("token").getBytes(UTF_8), byte[].class, document.getString("type"), null));
    }

    @Override
    public void extendClaim(String processor, int segment) {}

    @Override
    public void releaseClaim(String processor, int segment) {}

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.find(Filters.eq("_id", processor)).first() == null ? new int[0] : new int[] {0};
    }
}
