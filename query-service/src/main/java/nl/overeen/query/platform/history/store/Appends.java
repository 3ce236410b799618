package nl.overeen.query.platform.history.store;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.overeen.query.platform.history.decode.Entry;
import nl.overeen.query.platform.history.store.Chunks.Head;
import org.bson.Document;

/** Appends batches to the chunks of their homes, leaving out what stands there already. */
final class Appends {
    private static final int TRIES = 5;
    private static final int DUPLICATE_KEY = 11000;

    private final Chunks chunks;
    private final Map<UUID, Head> heads = new HashMap<>();

    Appends(Chunks chunks) {
        this.chunks = chunks;
    }

    /**
     * @param byHome for each home the places of its facts in the batch
     * @return the homes that had no facts before
     */
    Set<UUID> write(List<Entry> batch, Map<UUID, List<Integer>> byHome) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            var begun = new HashSet<UUID>();
            if (written(batch, byHome, begun)) return begun;
            byHome.keySet().forEach(heads::remove); // someone else wrote too: look again how far each home has come
        }
        throw new IllegalStateException("the chunks do not follow each other");
    }

    private boolean written(List<Entry> batch, Map<UUID, List<Integer>> byHome, Set<UUID> begun) {
        var writes = new ArrayList<WriteModel<Document>>();
        var next = new HashMap<UUID, Head>();
        byHome.forEach((home, places) -> {
            Head head = heads.computeIfAbsent(home, chunks::head);
            var later = places.stream()
                    .map(batch::get)
                    .filter(it -> it.position() > head.last())
                    .toList();
            if (later.isEmpty()) return;
            if (head.size() == 0) begun.add(home);
            writes.addAll(chunks.appends(home, head, later));
            next.put(home, new Head(head.size() + later.size(), later.getLast().position()));
        });
        try {
            if (!chunks.write(writes)) return false;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) throw e;
            return false;
        }
        heads.putAll(next);
        return true;
    }
}
