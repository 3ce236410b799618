package nl.overeen.query.platform.history;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Optional;
import nl.overeen.events.store.EventSerializer;
import nl.overeen.query.platform.history.decode.Decoder;
import nl.overeen.query.platform.history.source.RecordedSource;
import nl.overeen.query.platform.history.store.Applied;
import nl.overeen.query.platform.history.store.Generation;
import org.axonframework.serialization.Serializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The generation that serves and, during a rebuild, the one that will: built beside it and put in its place at once. */
@Component
final class History implements SmartLifecycle {
    /** Another layout of the stored form begins anew beside the old one. */
    private static final String LAYOUT = "v1";

    private final RecordedSource source;
    private final MongoDatabase database;
    private final Serializer general;
    private final Decoder decoder;
    private final HistorySettings settings;
    private final Positions positions;
    private final ObjectProvider<HistoryFollower> followers;
    private @Nullable Projection current;
    private @Nullable Projection next;
    private boolean complete;

    History(
            RecordedSource source,
            MongoDatabase database,
            Serializer general,
            EventSerializer events,
            HistorySettings settings,
            Positions positions,
            ObjectProvider<HistoryFollower> followers) {
        this.source = source;
        this.database = database;
        this.general = general;
        this.settings = settings;
        this.positions = positions;
        this.followers = followers;
        decoder = new Decoder(events);
    }

    @Override
    public synchronized void start() {
        current = projection(stored().map(it -> it.getInteger("generation")).orElse(1));
        current.start();
    }

    @Override
    public void stop() {
        running().ifPresent(it -> it.stop().join());
        rebuilding().ifPresent(it -> it.stop().join());
        synchronized (this) {
            current = null;
            next = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return current != null;
    }

    /** @throws CatchingUp while the first build is not complete */
    Generation readable() {
        return running()
                .filter(any -> isComplete())
                .map(Projection::generation)
                .orElseThrow(() -> new CatchingUp(
                        running().map(it -> it.progress().percent()).orElse(0)));
    }

    synchronized boolean isComplete() {
        return complete;
    }

    synchronized Optional<Projection> running() {
        return Optional.ofNullable(current);
    }

    synchronized Optional<Projection> rebuilding() {
        return Optional.ofNullable(next);
    }

    /** Builds everything anew beside what serves; asked again while it runs, it changes nothing. */
    synchronized void rebuild() {
        if (current == null || next != null) return;
        next = projection(current.generation().number() + 1);
        next.generation().clear();
        next.start();
    }

    private Projection projection(int number) {
        var generation = new Generation(database, number, decoder, general, settings.budget());
        return new Projection(source, generation, decoder, settings.batch(), this::heard);
    }

    private void heard(Projection from, List<Applied> facts) {
        if (advanced(from)) followers.orderedStream().forEach(it -> it.applied(facts));
    }

    /** @return whether it is the serving one that came further */
    private synchronized boolean advanced(Projection from) {
        long applied = from.generation().applied();
        boolean serving = from == current;
        if (!serving && from == next && from.progress().isComplete() && applied >= positions.applied()) replace(from);
        if (from != current) return false;
        positions.advance(applied);
        complete = complete || from.progress().isComplete();
        return serving;
    }

    private void replace(Projection with) {
        @Nullable Projection old = current;
        pointer()
                .replaceOne(
                        Filters.eq("_id", LAYOUT),
                        new Document("_id", LAYOUT)
                                .append("generation", with.generation().number()),
                        new ReplaceOptions().upsert(true));
        current = with;
        next = null;
        if (old != null) old.stop().thenRun(old.generation()::retire);
    }

    private Optional<Document> stored() {
        return Optional.ofNullable(pointer().find(Filters.eq("_id", LAYOUT)).first());
    }

    private MongoCollection<Document> pointer() {
        return database.getCollection("history_current");
    }
}
