package nl.overeen.bench.country;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

/** Processor time by kind of thread, so that one sees whose it was. */
record Threads(Map<String, Long> nanos) {

    static Threads now() {
        var threads = ManagementFactory.getThreadMXBean();
        var nanos = new TreeMap<String, Long>();
        for (long id : threads.getAllThreadIds()) {
            var info = threads.getThreadInfo(id);
            if (info != null)
                nanos.merge(info.getThreadName().replaceAll("[0-9]+", "N"), threads.getThreadCpuTime(id), Long::sum);
        }
        return new Threads(nanos);
    }

    /** What was used since, by threads that still live. */
    void print() {
        now().nanos.forEach((name, used) -> {
            long millis = (used - nanos.getOrDefault(name, 0L)) / 1_000_000;
            if (millis > 200) System.out.printf("    %6d ms of processor: %s%n", millis, name);
        });
    }
}
