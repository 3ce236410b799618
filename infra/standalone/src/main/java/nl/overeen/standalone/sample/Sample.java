package nl.overeen.standalone.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.overeen.standalone.identity.AccessTokens;
import nl.overeen.standalone.store.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the sample into a new installation, once. */
public final class Sample {
    private static final Logger LOG = LoggerFactory.getLogger(Sample.class);
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Written after the last fact. */
    static final String LOADED = "sample.loaded";

    /** The day on which loading began: a load that goes on later writes the same days. */
    private static final String DAY = "sample.day";

    private Sample() {}

    /**
     * Writes what is not there yet: nothing when all of it was written before, the rest when that was broken off.
     *
     * @param command address of command-service, without a slash at the end
     * @throws nl.overeen.standalone.store.CannotStart when the server refuses a step
     */
    public static void load(DataFolder folder, String command, AccessTokens tokens) {
        if (folder.has(LOADED)) return;
        Instant start = Instant.now();
        LocalDate day =
                LocalDate.parse(folder.kept(DAY, () -> LocalDate.now(AMSTERDAM).toString()));
        var steps = Story.told();
        try (var writing = new Writing(command, tokens::of, new Names(tokens.issuer(), day))) {
            steps.forEach(writing::write);
        }
        folder.kept(LOADED, () -> Instant.now().toString());
        LOG.info(
                "Wrote the sample: {} steps in {} ms",
                steps.size(),
                Duration.between(start, Instant.now()).toMillis());
    }
}
