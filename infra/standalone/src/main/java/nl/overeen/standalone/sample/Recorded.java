package nl.overeen.standalone.sample;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overeen.standalone.store.CannotStart;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Tells the sample's facts from all others by when they were recorded: only the sample's stand at the moments of its steps. */
public final class Recorded {
    private static final int SECONDS_OF_PATIENCE = 5;

    private Recorded() {}

    /** Whether the store holds any fact. */
    public static boolean any(EventStore store) {
        return position(store.createHeadToken()) >= 0;
    }

    /** Whether the store is empty, or holds no other facts than of these steps. */
    static boolean only(List<Step> steps, EventStore store) {
        Set<Instant> moments = steps.stream().map(Step::vastgelegd).collect(Collectors.toSet());
        long head = position(store.createHeadToken());
        try (var facts = store.openStream(null)) {
            for (long last = -1; last < head && facts.hasNextAvailable(SECONDS_OF_PATIENCE, SECONDS); ) {
                var fact = facts.nextAvailable();
                if (!moments.contains(fact.getTimestamp())) return false;
                last = position(fact.trackingToken());
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Het laden van de voorbeeldgegevens is onderbroken.", stopped);
        }
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }
}
