package nl.overeen.query.platform.history;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How histories are kept.
 *
 * @param memory about how much decoded history may stay in memory
 * @param batch  how many facts are stored at once while catching up
 */
@ConfigurationProperties("overeen.history")
record HistorySettings(
        @DefaultValue("256MB") DataSize memory,
        @DefaultValue("2000") int batch) {}
