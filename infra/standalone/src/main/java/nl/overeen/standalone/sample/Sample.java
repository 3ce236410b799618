package nl.overeen.standalone.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.overeen.standalone.identity.AccessTokens;
import nl.overeen.standalone.store.DataFolder;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the sample into a new installation, once: on a clock that stands at each step, behind a gate that keeps every
 * other write out until the last fact.
 */
public final class Sample {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);

    /** Written after the last fact. */
    static final String LOADED = "sample.loaded";

    /** The day on which loading began: a load that goes on later writes the same days. */
    private static final String DAY = "sample.day";

    private final Telling telling = new Telling();
    private final DataFolder folder;

    private Sample(DataFolder folder) {
        this.folder = folder;
    }

    /** The sample that is still to be written, in whole or in part; null when all of it was. */
    public static @Nullable Sample unlessLoaded(DataFolder folder) {
        return folder.has(LOADED) ? null : new Sample(folder);
    }

    /** What both services take instead of their own while it is written. */
    public Telling telling() {
        return telling;
    }

    /**
     * Writes what is not there yet: the rest when an earlier load was broken off, nothing when the store holds a fact
     * that is not the sample's. When this returns the clock is the system's and everyone may write.
     *
     * @param command address of command-service, without a slash at the end
     * @throws nl.overeen.standalone.store.CannotStart when the server refuses a step; the gate stays shut
     */
    public void load(EventStore store, String command, AccessTokens tokens) {
        LocalDate day =
                LocalDate.parse(folder.kept(DAY, () -> LocalDate.now(ZONE).toString()));
        var names = new Names(tokens.issuer(), day);
        var steps = Story.told(names);
        if (Recorded.only(steps, store)) write(steps, new Writing(command, telling.pass(), tokens::of, names));
        else LOG.warn("The store holds facts that are not the sample's: the sample is not written");
        telling.end();
    }

    private void write(List<Step> steps, Writing writing) {
        Instant start = Instant.now();
        try (writing) {
            for (Step step : steps) {
                telling.standAt(step.vastgelegd());
                writing.write(step);
            }
        }
        folder.kept(LOADED, () -> Instant.now().toString());
        LOG.info(
                "Wrote the sample: {} steps in {} ms",
                steps.size(),
                Duration.between(start, Instant.now()).toMillis());
    }
}
