package nl.overeen.generator.region;

import java.time.LocalDate;

/**
 * How large a history is to be.
 *
 * @param facts     of a region, at the least
 * @param from      day of the first recording
 * @param years     over which the facts are recorded
 * @param ambitions of a region, at the most
 * @param text      about how many characters the texts of one ambition have together
 * @param mix       how often each kind of thing happens
 */
public record Size(int facts, LocalDate from, int years, int ambitions, int text, Mix mix) {
    private static final LocalDate FROM = LocalDate.of(2014, 1, 6);

    /** The weight of each kind of thing against the others; 0 leaves it out. */
    public record Mix(
            int proposals,
            int amendments,
            int endings,
            int meetings,
            int afterwards,
            int execution,
            int evaluation,
            int table,
            int foundation,
            int documents,
            int disputes,
            int corrections) {
        public static final Mix EVEN = new Mix(10, 12, 3, 30, 8, 14, 2, 5, 3, 2, 2, 14);

        /** As a region lives: mostly meetings, amendments and measurements. */
        public static final Mix USUAL = new Mix(4, 8, 1, 8, 8, 30, 6, 4, 2, 4, 1, 6);
    }

    /** A small history in which everything happens: for properties. */
    public static Size small(int facts) {
        return new Size(facts, FROM, 4, 4, 300, Mix.EVEN);
    }

    /** Ten ambitions of some 8 KB, as it weighs in a region of years. */
    public static Size large(int facts, int years) {
        return new Size(facts, FROM, years, 10, 4_000, Mix.USUAL);
    }
}
