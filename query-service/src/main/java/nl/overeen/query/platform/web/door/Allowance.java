package nl.overeen.query.platform.web.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.overeen.query.platform.web.Refusal;

/** How much may be asked in a minute, for each key by itself; after a minute of rest it is whole again, and forgotten. */
public final class Allowance {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_KEYS = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .maximumSize(MOST_KEYS)
            .build();

    Allowance(int perMinute) {
        this.perMinute = perMinute;
    }

    /** @throws Refusal 429 when the key has nothing left, with the time after which it has */
    public void spend(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) throw new TooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Takes more than one, without refusing. */
    void charge(String key, int more) {
        bucket(key).consumeIgnoringRateLimits(more);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                        .build());
    }

    private static final class TooMany extends Refusal {
        private static final long serialVersionUID = 1L;

        private final int seconds;

        private TooMany(Duration wait) {
            super(429, "te-veel.verzoeken", "Er komen te veel verzoeken tegelijk. Wacht even en probeer het dan weer.");
            this.seconds = (int) wait.plusMillis(999).toSeconds();
        }

        @Override
        public int retryAfter() {
            return Math.max(1, seconds);
        }
    }
}
