package nl.overeen.query.platform.history.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.overeen.events.id.PersonId;
import nl.overeen.events.time.Fact;
import nl.overeen.query.platform.history.decode.Decoder;
import nl.overeen.query.platform.history.decode.Entry;
import nl.overeen.query.platform.history.memory.Chronicle;
import nl.overeen.query.platform.history.memory.Memory;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** One complete set of histories: written by one processor, read by anyone until it is retired. */
public final class Generation {
    private static final int STREAMS_IN_MEMORY = 200_000;

    private final int number;
    private final Layout layout;
    private final Chunks chunks;
    private final Appends appends;
    private final Indexes indexes;
    private final Decoder decoder;
    private final Memory memory;
    private final Tokens tokens;
    private final Cache<String, Home> homes =
            Caffeine.newBuilder().maximumSize(STREAMS_IN_MEMORY).build();
    private final AtomicLong applied = new AtomicLong();
    private final AtomicLong facts = new AtomicLong();
    private volatile boolean retired;

    /** @param weight how many bytes of decoded histories may stay in memory */
    public Generation(MongoDatabase database, int number, Decoder decoder, Serializer general, long weight) {
        this.number = number;
        this.decoder = decoder;
        layout = new Layout(database, number);
        chunks = new Chunks(layout.chunks());
        appends = new Appends(chunks);
        indexes = new Indexes(layout);
        tokens = new Tokens(layout.tokens(), general);
        memory = new Memory(weight, home -> decoder.facts(chunks.read(home)));
    }

    /** A reader came upon a generation that was replaced meanwhile; it must ask the present one. */
    public static final class Retired extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public int number() {
        return number;
    }

    public TokenStore tokens() {
        return tokens;
    }

    /** The position of the last fact that readers see. */
    public long applied() {
        return applied.get();
    }

    /** How many facts this process has put in. */
    public long facts() {
        return facts.get();
    }

    /** How many histories are decoded in memory. */
    public long inMemory() {
        return memory.homes();
    }

    /** Everything up to here was applied before, by an earlier run. */
    public void resumedAt(long position) {
        applied.accumulateAndGet(position, Math::max);
    }

    /** Stores a batch in the store's order; a batch that was stored before changes nothing. Called by one thread. */
    public List<Applied> apply(List<Entry> batch) {
        var decoded = decoder.facts(batch);
        var additions = indexes.new Additions();
        var byHome = new LinkedHashMap<UUID, List<Integer>>();
        var result = new ArrayList<Applied>();
        for (int i = 0; i < batch.size(); i++) {
            Home home = home(batch.get(i), decoded.get(i).fact(), additions);
            additions.event(decoded.get(i).fact().event(), home);
            result.add(new Applied(decoded.get(i).fact(), home));
            byHome.computeIfAbsent(home.id(), any -> new ArrayList<>()).add(i);
        }
        additions.write();
        var begun = appends.write(batch, byHome);
        byHome.forEach((home, places) ->
                memory.append(home, places.stream().map(decoded::get).toList(), begun.contains(home)));
        facts.addAndGet(batch.size());
        applied.accumulateAndGet(batch.getLast().position(), Math::max);
        return result;
    }

    public List<Fact> home(UUID id) {
        return read(() -> memory.home(id));
    }

    public List<Fact> own(UUID id) {
        return read(() -> memory.own(id));
    }

    public Chronicle collaboration(UUID id) {
        return read(() -> memory.collaboration(id));
    }

    public Optional<Home> homeOf(UUID stream) {
        return read(() -> Optional.ofNullable(known(stream.toString())));
    }

    public Set<UUID> homesOf(PersonId person) {
        return read(() -> indexes.homesOf(person));
    }

    public Set<UUID> collaborationsOf(UUID party) {
        return read(() -> indexes.collaborationsOf(party));
    }

    public Set<UUID> collaborations() {
        return read(indexes::collaborations);
    }

    /** Ends it: from now on no reader believes what it finds here. */
    public void retire() {
        retired = true;
        layout.drop();
    }

    /** Removes what an earlier, unfinished build may have left. */
    public void clear() {
        layout.drop();
    }

    private Home home(Entry entry, Fact fact, Indexes.Additions additions) {
        @Nullable Home known = known(entry.stream());
        if (known != null && entry.number() > 0) return known;
        Home named = Home.namedBy(fact.event());
        additions.stream(entry.stream(), named);
        homes.put(entry.stream(), named);
        return named;
    }

    private @Nullable Home known(String stream) {
        return homes.get(stream, id -> indexes.home(id).orElse(null));
    }

    private <T> T read(Supplier<T> from) {
        T found = from.get();
        if (retired) throw new Retired();
        return found;
    }
}
