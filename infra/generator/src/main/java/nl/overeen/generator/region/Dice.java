package nl.overeen.generator.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that is left to chance, from one seed: the same seed throws the same. */
public final class Dice {
    private static final List<String> SENTENCES = List.of(
            "Gemeenten en swv-en volgen samen of dit helpt.",
            "Elk kind krijgt een passende plek dicht bij huis.",
            "De school vraagt zo vroeg mogelijk hulp en hoeft niet te wachten.",
            "Jeugdhulp werkt in de school en kent de leraar.",
            "Ouders horen op één plek wat er kan.",
            "Wie thuis zit, heeft binnen een week een gesprek.",
            "De overstap naar het voortgezet onderwijs begint een jaar eerder.",
            "Leerlingenvervoer past bij wat een leerling zelf kan.");

    private final Random random;
    private int texts;

    public Dice(long seed) {
        random = new Random(seed);
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** As many of these, in any order; fewer where there are not so many. */
    public <T> List<T> some(Collection<T> of, int count) {
        var all = new ArrayList<>(of);
        Collections.shuffle(all, random);
        return List.copyOf(all.subList(0, Math.min(count, all.size())));
    }

    public String id() {
        long most = (random.nextLong() & ~0xF000L) | 0x4000L;
        long least = (random.nextLong() & ~0xC000000000000000L) | 0x8000000000000000L;
        return new UUID(most, least).toString();
    }

    /** A text that nobody wrote before in this history, of about so many characters. */
    public String text(String about, int length) {
        var text = new StringBuilder(about + " (" + ++texts + ").");
        while (text.length() < length) text.append(' ').append(one(SENTENCES));
        return text.toString();
    }

    /** Any day of these, both ends included. */
    public LocalDate day(LocalDate from, LocalDate until) {
        return from.plusDays(between(0, (int) ChronoUnit.DAYS.between(from, until)));
    }

    /** The same, sometimes known only as a month or a year. */
    public When when(LocalDate from, LocalDate until) {
        LocalDate day = day(from, until);
        if (chance(0.08)) {
            var vague = chance(0.4) ? When.year(day) : When.month(day);
            if (!vague.day().isAfter(until) && !vague.day().isBefore(from)) return vague;
        }
        return When.on(day);
    }
}
