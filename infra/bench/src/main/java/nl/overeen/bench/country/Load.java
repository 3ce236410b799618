package nl.overeen.bench.country;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine was with other things: to be said beside each figure. */
final class Load {
    private Load() {}

    static void print() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%nload %.1f on %d cores%n",
                system.getSystemLoadAverage(),
                system.getAvailableProcessors());
    }
}
