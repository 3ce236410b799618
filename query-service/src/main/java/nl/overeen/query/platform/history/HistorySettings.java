package nl.overeen.query.platform.history;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How histories are kept.
 *
 * @param memory about how much decoded history may stay in memory; a third of what the JVM may have where left out
 * @param batch  how many facts are stored at once while catching up
 */
@ConfigurationProperties("overeen.history")
record HistorySettings(
        @Nullable DataSize memory, @DefaultValue("2000") int batch) {

    /** In bytes. */
    long budget() {
        return memory == null ? Runtime.getRuntime().maxMemory() / 3 : memory.toBytes();
    }
}
