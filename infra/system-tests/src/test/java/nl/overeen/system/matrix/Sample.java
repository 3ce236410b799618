package nl.overeen.system.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Some of many, and all of them with -Dovereen.thorough; -Dovereen.seed asks for other ones than today's. */
record Sample(long seed, boolean whole) {

    static Sample seeded() {
        long seed = Long.getLong("overeen.seed", LocalDate.now().toEpochDay());
        var sample = new Sample(seed, Boolean.getBoolean("overeen.thorough"));
        System.out.println(sample.whole ? "the whole matrix" : "a sample of the matrix, -Dovereen.seed=" + seed);
        return sample;
    }

    /** @param name of what they are some of: each has its own choice */
    <T> List<T> of(List<T> all, String name, int most) {
        if (whole || all.size() <= most) return all;
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(seed * 31 + name.hashCode()));
        return List.copyOf(mixed.subList(0, most));
    }
}
