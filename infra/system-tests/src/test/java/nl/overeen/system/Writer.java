package nl.overeen.system;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Proposes and amends without pause until the product goes away, and remembers what it was told. */
final class Writer implements Runnable {
    /** One write: its words stand in no other. */
    record Write(
            String path,
            Map<String, Object> body,
            String key,
            String words,
            @Nullable String version) {
        Answer send(Caller caller) {
            return version == null
                    ? caller.post(path, body, "Idempotency-Key", key)
                    : caller.post(path, body, "Idempotency-Key", key, "If-Match", version);
        }
    }

    /** In the order in which they were sent; without an answer when the product was gone first. */
    final List<Write> writes = new ArrayList<>();

    final Map<Write, Answer> answered = new HashMap<>();

    private final Region region;
    private final Caller caller;
    private final Random random;
    private final AtomicInteger count;

    Writer(Region region, long seed, AtomicInteger count) {
        this.region = region;
        this.caller = region.employee();
        this.random = new Random(seed);
        this.count = count;
    }

    @Override
    public void run() {
        String ambition = "";
        long version = 0;
        try {
            while (true) {
                boolean proposes = ambition.isEmpty() || random.nextInt(4) == 0;
                var write = proposes ? proposal() : amendment(ambition, version);
                writes.add(write);
                var answer = write.send(caller);
                if (answer.status() >= 500) return;
                ambition = answer.ok().id();
                version = answer.version();
                answered.put(write, answer);
                count.incrementAndGet();
            }
        } catch (UncheckedIOException gone) {
            // the product was killed: what we had no answer to may stand, or not
        }
    }

    private Write proposal() {
        String words = "Voorstel " + UUID.randomUUID();
        return new Write(
                "/v1/ambities",
                Map.of("samenwerking", region.id(), "titel", words),
                UUID.randomUUID().toString(),
                words,
                null);
    }

    private Write amendment(String ambition, long version) {
        String words = "Wijziging " + UUID.randomUUID();
        return new Write(
                "/v1/ambities/" + ambition + "/wijzigingen",
                Map.of("toelichting", words, "reden", "Het kan beter"),
                UUID.randomUUID().toString(),
                words,
                "\"" + version + "\"");
    }
}
