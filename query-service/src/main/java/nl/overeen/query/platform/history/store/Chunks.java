package nl.overeen.query.platform.history.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.overeen.query.platform.history.decode.Entry;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * A home's facts in chunks: fact number i of the home stands in {@code <home>/<i div SIZE>}. A chunk is only ever appended
 * to, and only when it is as long as expected, so whoever writes the same facts again changes nothing.
 */
final class Chunks {
    static final int SIZE = 64;
    private static final int READ_AT_ONCE = 32;

    /** How far a home's chunks have come: its number of facts and the position of the last one. */
    record Head(long size, long last) {
        static final Head NONE = new Head(0, -1);
    }

    private final MongoCollection<Document> chunks;

    Chunks(MongoCollection<Document> chunks) {
        this.chunks = chunks;
    }

    /** What appends the facts, all of which are later than the head. */
    List<WriteModel<Document>> appends(UUID home, Head head, List<Entry> facts) {
        var writes = new ArrayList<WriteModel<Document>>();
        long size = head.size;
        for (int from = 0; from < facts.size(); ) {
            int inChunk = (int) (size % SIZE);
            int to = Math.min(facts.size(), from + SIZE - inChunk);
            var part = facts.subList(from, to).stream().map(Packed::pack).toList();
            String id = home + "/" + size / SIZE;
            int length = inChunk + part.size();
            long last = facts.get(to - 1).position();
            writes.add(
                    inChunk == 0
                            ? new InsertOneModel<>(new Document("_id", id)
                                    .append("size", length)
                                    .append("last", last)
                                    .append("facts", part))
                            : new UpdateOneModel<>(
                                    Filters.and(Filters.eq("_id", id), Filters.eq("size", inChunk)),
                                    Updates.combine(
                                            Updates.pushEach("facts", part),
                                            Updates.set("size", length),
                                            Updates.set("last", last))));
            size += part.size();
            from = to;
        }
        return writes;
    }

    /** @return whether every append found its chunk as expected */
    boolean write(List<WriteModel<Document>> writes) {
        if (writes.isEmpty()) return true;
        var result = chunks.bulkWrite(writes, new BulkWriteOptions().ordered(true));
        return result.getMatchedCount() + result.getInsertedCount() == writes.size();
    }

    Head head(UUID home) {
        Head head = Head.NONE;
        for (Document chunk : inOrder(home, Projections.include("size", "last")))
            head = new Head(head.size + chunk.getInteger("size"), chunk.getLong("last"));
        return head;
    }

    List<Entry> read(UUID home) {
        var facts = new ArrayList<Entry>();
        for (Document chunk : inOrder(home, null))
            chunk.getList("facts", Binary.class).forEach(fact -> facts.add(Packed.unpack(fact)));
        return facts;
    }

    /** The chunks up to the first that is not full: what may stand behind it is still being written by someone. */
    private List<Document> inOrder(UUID home, @Nullable Bson only) {
        var chunks = new ArrayList<Document>();
        for (int block = 0; ; block++) {
            var ids = ids(home, block);
            var found = new HashMap<String, Document>();
            this.chunks
                    .find(Filters.in("_id", ids))
                    .projection(only)
                    .forEach(chunk -> found.put(chunk.getString("_id"), chunk));
            for (String id : ids) {
                @Nullable Document chunk = found.get(id);
                if (chunk == null) return chunks;
                chunks.add(chunk);
                if (chunk.getInteger("size") < SIZE) return chunks;
            }
        }
    }

    private static List<String> ids(UUID home, int block) {
        return IntStream.range(block * READ_AT_ONCE, (block + 1) * READ_AT_ONCE)
                .mapToObj(n -> home + "/" + n)
                .toList();
    }
}
