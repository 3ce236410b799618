package nl.overeen.bench;

import java.util.Map;
import java.util.TreeMap;

/** What was measured, by name. */
public record Table(Map<String, Series> series) {
    private static final int MOST = 20_000;

    public Table() {
        this(new TreeMap<>());
    }

    /** What is measured under this name. */
    public Series series(String name) {
        return series.computeIfAbsent(name, ignored -> new Series(name, MOST));
    }

    /** All, by name. */
    public void print() {
        System.out.println(
                "| in milliseconds                    |  count |   median |      p95 |      p99 |      max |");
        System.out.println(
                "|------------------------------------|-------:|---------:|---------:|---------:|---------:|");
        series.values().forEach(one -> System.out.println(one.row()));
    }
}
