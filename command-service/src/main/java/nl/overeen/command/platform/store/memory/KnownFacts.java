package nl.overeen.command.platform.store.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;

/** Keeps the facts of streams that were read before, decoded, within a share of the memory: least used go first. */
public final class KnownFacts {
    private static final int DECODED = 2; // bytes in memory for a byte in the database
    private static final int EACH = 1000;

    private final long most;
    private final LinkedHashMap<String, Known> streams = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /** @param most estimated bytes in memory */
    public KnownFacts(long most) {
        this.most = most;
    }

    /**
     * The facts of one stream from its first one on, without gaps.
     *
     * @param size estimated bytes in memory
     */
    record Known(List<DomainEventMessage<?>> facts, long size) {
        static final Known NONE = new Known(List.of(), 0);

        /** The number of the first fact that is not among them. */
        long next() {
            return facts.isEmpty() ? 0 : facts.getLast().getSequenceNumber() + 1;
        }

        /** @param stored bytes that the later ones take in the database */
        Known and(List<DomainEventMessage<?>> later, long stored) {
            if (later.isEmpty()) return this;
            List<DomainEventMessage<?>> all =
                    Stream.concat(facts.stream(), later.stream()).toList();
            return new Known(all, size + DECODED * stored + (long) EACH * later.size());
        }
    }

    synchronized Known of(String stream) {
        return streams.getOrDefault(stream, Known.NONE);
    }

    /** Keeps these facts, which can never be rolled back; when another thread kept more, that stays. */
    synchronized void keep(String stream, Known known) {
        Known before = of(stream);
        if (before.next() >= known.next()) return;
        size += known.size() - before.size();
        streams.put(stream, known);
        var least = streams.values().iterator();
        while (size > most) {
            size -= least.next().size();
            least.remove();
        }
    }
}
