package nl.overeen.generator.act.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.When;
import org.jspecify.annotations.Nullable;

/** Leads, hand-overs, progress and measurements: they hold at once, on the day that is named. */
public final class Execution {
    private Execution() {}

    /** Of any action that was ever in the text, before a merger too. */
    public static boolean report(Region region) {
        if (!(shared(region) instanceof Ambition one)) return false;
        LocalDate since = region.dice().day(one.changed().minusYears(1), region.today());
        When when = often(region, one, Kind.PROGRESS, When.on(since.isBefore(one.shared()) ? one.shared() : since));
        var actions = one.ever("acties", when.day());
        if (actions.isEmpty() || when.day().isAfter(region.today())) return false;
        String action = String.valueOf(region.dice().one(actions).get("id"));
        String path = "/v1/ambities/" + one.id() + "/voortgang";
        region.say(Kind.PROGRESS, region.member(), path, progress(region, action), action, when);
        return true;
    }

    /** What is said of an action. */
    public static Map<String, Object> progress(Region region, String action) {
        Dice dice = region.dice();
        return Body.of(
                "actie",
                action,
                "stand",
                dice.one(List.of("niet-gestart", "loopt", "vertraagd", "gereed", "gestopt")),
                "toelichting",
                dice.chance(0.4) ? dice.text("Stand", 30) : null);
    }

    public static boolean measure(Region region) {
        if (!(shared(region) instanceof Ambition one)) return false;
        When when = often(region, one, Kind.MEASURED, region.dice().when(one.shared(), region.today()));
        var indicators = one.ever("doelen", when.day()).stream()
                .flatMap(goal -> Ambition.parts(goal, "indicatoren").stream())
                .toList();
        if (indicators.isEmpty()) return false;
        var indicator = region.dice().one(indicators);
        String path = "/v1/ambities/" + one.id() + "/metingen";
        var body = measurement(region, String.valueOf(indicator.get("id")), "toestand".equals(indicator.get("soort")));
        region.say(Kind.MEASURED, region.member(), path, body, String.valueOf(indicator.get("id")), when);
        return true;
    }

    /** What is measured of an indicator. */
    public static Map<String, Object> measurement(Region region, String indicator, boolean state) {
        Dice dice = region.dice();
        return Body.of(
                "indicator",
                indicator,
                "waarde",
                state ? null : dice.between(0, 1000) / 10.0,
                "bereikt",
                state ? dice.chance(0.5) : null,
                "bron",
                dice.chance(0.3) ? dice.text("Bron", 0) : null,
                "toelichting",
                dice.chance(0.2) ? dice.text("Gemeten", 20) : null);
    }

    public static boolean assign(Region region) {
        if (!(shared(region) instanceof Ambition one)) return false;
        Dice dice = region.dice();
        When some = dice.when(one.shared(), region.today().plusDays(dice.chance(0.15) ? 40 : 0));
        When since = often(region, one, Kind.LED, some);
        var leaders = leaders(region, since.day());
        if (leaders.isEmpty()) return false;
        String path = "/v1/ambities/" + one.id() + "/trekkers";
        region.say(Kind.LED, region.secretary(), path, Body.of("partijen", leaders), one.id(), since);
        return true;
    }

    /** One or two parties at the table on a day, each with someone who works for it then. */
    public static List<Map<String, Object>> leaders(Region region, LocalDate day) {
        var leaders = new ArrayList<Map<String, Object>>();
        for (var party : region.dice().some(region.members(day), region.dice().between(1, 2))) {
            var functions = region.standing().functions(party.id(), day, null);
            if (!functions.isEmpty())
                leaders.add(Body.of(
                        "partij",
                        party.id(),
                        "functie",
                        region.dice().one(functions).id()));
        }
        return leaders;
    }

    /** A portfolio moves from one function of a party to another, in one act. */
    public static boolean handOver(Region region) {
        if (!(shared(region) instanceof Ambition one)) return false;
        Dice dice = region.dice();
        When since = dice.when(one.shared(), region.today());
        var leaders = region.standing().leaders(one.id(), since.day(), null);
        if (leaders.isEmpty()) return false;
        var leader = dice.one(leaders);
        String party = String.valueOf(leader.get("partij"));
        var others = region.standing().functions(party, since.day(), null).stream()
                .filter(held -> !held.id().equals(leader.get("functie")))
                .toList();
        boolean there = region.members(region.today()).stream()
                .anyMatch(each -> each.id().equals(party));
        if (others.isEmpty()) return false;
        String to = dice.one(others).id();
        var portfolio = region.ambitions().stream()
                .filter(other -> !other.draft()
                        && region.standing()
                                .leaders(other.id(), since.day(), null)
                                .contains(leader))
                .toList();
        var body = Body.of(
                "partij",
                party,
                "van",
                leader.get("functie"),
                "naar",
                to,
                "ambities",
                portfolio.stream().map(Ambition::id).toList(),
                "reden",
                dice.text("Andere wethouder", 0),
                "geldtOp",
                since.written());
        Who who = there && dice.chance(0.4) ? new Who(Region.STEWARD, party) : region.secretary();
        region.unversioned(who, region.path() + "/overdrachten", body);
        for (Ambition each : portfolio) {
            var next = region.standing().leaders(each.id(), since.day(), null).stream()
                    .map(other -> other.equals(leader) ? Body.of("partij", party, "functie", to) : other)
                    .toList();
            region.moved(each.id());
            region.kept(
                    Kind.LED,
                    region.secretary(),
                    each.id(),
                    region.version(each.id()) - 1,
                    Body.of("partijen", next),
                    each.id(),
                    since.day());
        }
        return true;
    }

    /** Often the day of something of the same kind: then the order of recording tells them apart. */
    private static When often(Region region, Ambition one, Kind kind, When other) {
        var days = region.standing().all(kind).stream()
                .filter(said -> said.stream().equals(one.id()) && !said.day().isAfter(region.today()))
                .toList();
        return days.isEmpty() || !region.dice().chance(0.35)
                ? other
                : When.on(region.dice().one(days).day());
    }

    /** One that all parties see. */
    static @Nullable Ambition shared(Region region) {
        var shared = region.ambitions().stream()
                .filter(one -> !one.draft() && !one.shared().isAfter(region.today()))
                .toList();
        return shared.isEmpty() ? null : region.dice().one(shared);
    }
}
