package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What followed from the positions on an item, and what came of it.
 *
 * @param outcome  as the field calls it
 * @param reserved until when each party may ratify
 * @param bound    the parties that it binds
 * @param refused  the parties that refused ratification
 */
public record Verdict(String outcome, Map<String, LocalDate> reserved, Set<String> bound, Set<String> refused) {

    /** A party asked for a position, and whether it is a swv. */
    public record Asked(String party, boolean swv) {}

    public static Verdict of(String rule, Item item, List<Asked> asked, Map<String, LocalDate> ratifyBefore) {
        String outcome = outcome(rule, item, asked);
        var reserved = new HashMap<String, LocalDate>();
        var bound = new HashSet<String>();
        boolean decided = outcome.startsWith("vastgesteld") || outcome.startsWith("opdracht");
        for (Asked one : asked) {
            if (is(item, one, "akkoord") && decided) bound.add(one.party());
            if (is(item, one, "akkoord-onder-voorbehoud"))
                reserved.put(one.party(), ratifyBefore.getOrDefault(one.party(), LocalDate.MIN));
        }
        return new Verdict(outcome, reserved, bound, new HashSet<>());
    }

    private static String outcome(String rule, Item item, List<Asked> asked) {
        if (item.positions().values().stream()
                .anyMatch(taken -> taken.position().equals("aanhouden"))) return "aangehouden";
        if (item.kind().equals("bespreken")) return "besproken";
        String what = item.kind().equals("vaststellen") ? "vastgesteld" : "opdracht-gegeven";
        if (met(rule, item, asked, one -> is(item, one, "akkoord"))) return what;
        if (met(rule, item, asked, one -> is(item, one, "akkoord") || is(item, one, "akkoord-onder-voorbehoud")))
            return what + "-onder-voorbehoud";
        return "geen-overeenstemming";
    }

    private static boolean met(String rule, Item item, List<Asked> asked, Predicate<Asked> agrees) {
        long swv = asked.stream().filter(Asked::swv).count();
        long swvAgreed = asked.stream().filter(Asked::swv).filter(agrees).count();
        long otherAgreed = asked.stream().filter(agrees).count() - swvAgreed;
        boolean disagreed = item.positions().values().stream()
                .anyMatch(taken -> taken.position().equals("niet-akkoord"));
        return switch (rule) {
            case "alle-gevraagden" -> !asked.isEmpty() && asked.stream().allMatch(agrees);
            case "meerderheid-per-soort" -> swvAgreed * 2 > swv && otherAgreed * 2 > asked.size() - swv;
            default -> !disagreed && swvAgreed > 0 && otherAgreed > 0;
        };
    }

    private static boolean is(Item item, Asked party, String position) {
        return item.positions().get(party.party()) instanceof Item.Taken taken
                && taken.position().equals(position);
    }

    public boolean decided() {
        return outcome.startsWith("vastgesteld") || outcome.startsWith("opdracht");
    }

    /** Whether agreements under reservation were needed for it. */
    public boolean isReserved() {
        return outcome.endsWith("voorbehoud");
    }

    /** Whether a party can still ratify on a day. */
    public boolean open(String party, LocalDate day) {
        return reserved.get(party) instanceof LocalDate before
                && !bound.contains(party)
                && !refused.contains(party)
                && !day.isAfter(before);
    }

    /** Whether a refusal, or a term that is over on a day, leaves it without effect for good. */
    public boolean lapsed(LocalDate day) {
        return isReserved()
                && reserved.keySet().stream().anyMatch(party -> !bound.contains(party) && !open(party, day));
    }
}
