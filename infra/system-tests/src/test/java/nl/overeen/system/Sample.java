package nl.overeen.system;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;

/**
 * Some of many, and all of them with -Dovereen.thorough; -Dovereen.seed asks for other ones than today's.
 *
 * @param only a pattern in the paths of the operations asked, by -Dovereen.only; all of them otherwise
 */
public record Sample(long seed, boolean whole, String only) {

    public static Sample seeded() {
        long seed = Long.getLong("overeen.seed", LocalDate.now().toEpochDay());
        var sample = new Sample(seed, Boolean.getBoolean("overeen.thorough"), System.getProperty("overeen.only", ""));
        System.out.println(sample.whole ? "the whole" : "a sample, -Dovereen.seed=" + seed);
        return sample;
    }

    public Stream<Rule> rules() {
        return Rules.TABLE.stream()
                .filter(rule -> Pattern.compile(only).matcher(rule.path()).find());
    }

    /** @param name of what they are some of: each has its own choice */
    public <T> List<T> of(List<T> all, String name, int most) {
        if (whole || all.size() <= most) return all;
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(seed * 31 + name.hashCode()));
        return List.copyOf(mixed.subList(0, most));
    }
}
