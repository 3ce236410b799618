package nl.overeen.query.platform.history.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.decode.Decoded;
import org.jspecify.annotations.Nullable;

/** Decoded histories in memory, as many as fit: those of single homes, and of collaborations with their parties. */
public final class Memory {
    private static final long IN_WHOLE = 100;

    /** A collaboration's facts and those of its parties in one order, and the parts of which it was made. */
    private record Whole(List<Part> parts, Chronicle chronicle) {}

    private final Cache<UUID, Part> parts;
    private final Cache<UUID, Whole> wholes;
    private final Function<UUID, List<Decoded>> load;

    /**
     * @param weight in bytes, roughly
     * @param load   all stored facts of a home, in the store's order
     */
    public Memory(long weight, Function<UUID, List<Decoded>> load) {
        this.load = load;
        parts = Caffeine.newBuilder()
                .maximumWeight(weight / 1024 * 4 / 5)
                .weigher((UUID id, Part part) -> kilobytes(part.weight()))
                .build();
        wholes = Caffeine.newBuilder()
                .maximumWeight(weight / 1024 / 5)
                .weigher((UUID id, Whole whole) ->
                        kilobytes(IN_WHOLE * whole.chronicle.facts().size()))
                .build();
    }

    public List<Fact> home(UUID id) {
        return part(id).facts();
    }

    public List<Fact> own(UUID id) {
        return part(id).own();
    }

    public Chronicle collaboration(UUID id) {
        Part own = part(id);
        var made = new ArrayList<Part>();
        made.add(own);
        own.parties().forEach(party -> made.add(part(party)));
        @Nullable Whole known = wholes.getIfPresent(id);
        if (known != null && same(known.parts, made)) return known.chronicle;
        var facts = made.stream()
                .flatMap(part -> part.facts().stream())
                .sorted(Comparator.comparingLong(Fact::position))
                .toList();
        var whole = new Whole(Collections.unmodifiableList(made), new Chronicle(facts));
        wholes.put(id, whole);
        return whole.chronicle;
    }

    /**
     * Adds what was just stored to a history that is in memory, or begins there; any other is read from the chunks when
     * asked for.
     */
    public void append(UUID id, List<Decoded> facts, boolean begins) {
        parts.asMap().compute(id, (home, part) -> {
            if (part == null && !begins) return null;
            return (part == null ? Part.EMPTY : part).plus(id, facts);
        });
    }

    public long homes() {
        parts.cleanUp();
        return parts.estimatedSize();
    }

    private Part part(UUID id) {
        return parts.get(id, home -> Part.EMPTY.plus(home, load.apply(home)));
    }

    private static boolean same(List<Part> left, List<Part> right) {
        if (left.size() != right.size()) return false;
        for (int i = 0; i < left.size(); i++) if (left.get(i) != right.get(i)) return false;
        return true;
    }

    private static int kilobytes(long bytes) {
        return (int) Math.min(Integer.MAX_VALUE, bytes / 1024 + 1);
    }
}
