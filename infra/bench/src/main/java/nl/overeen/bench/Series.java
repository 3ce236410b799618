package nl.overeen.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** How long the same thing took, again and again. */
public final class Series {
    private final String name;
    private final long[] nanos;
    private int count;

    Series(String name, int size) {
        this.name = name;
        nanos = new long[size];
    }

    /** Does it, and remembers how long it took. */
    public <T> T time(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos[count++] = System.nanoTime() - start;
        return result;
    }

    /** One row of the table: median, 95th and 99th percentile, longest, in milliseconds. */
    String row() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "| %-34s | %6d | %8.2f | %8.2f | %8.2f | %8.2f |",
                name,
                count,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        int place = Math.max(0, (int) Math.ceil(share * sorted.length) - 1);
        return sorted[place] / 1e6;
    }
}
