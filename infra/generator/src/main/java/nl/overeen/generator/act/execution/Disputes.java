package nl.overeen.generator.act.execution;

import java.time.LocalDate;
import java.util.Map;
import nl.overeen.generator.act.meeting.Afterwards;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Things.Dispute;
import nl.overeen.generator.region.When;
import org.jspecify.annotations.Nullable;

/** What follows when they do not agree; nothing in it changes after its settlement. */
public final class Disputes {
    private Disputes() {}

    public static boolean raise(Region region) {
        Dice dice = region.dice();
        var without = Afterwards.done(region).stream()
                .filter(one -> one.verdict().outcome().equals("geen-overeenstemming"))
                .toList();
        if (without.isEmpty()) return false;
        var one = dice.one(without);
        LocalDate least = one.meeting().since().isAfter(one.meeting().day())
                ? one.meeting().since()
                : one.meeting().day();
        When since = dice.when(least, region.today());
        var able = region.members(since.day()).stream()
                .filter(party -> party.holdsPosition() && delegate(region, party) != null)
                .toList();
        if (able.isEmpty()) return false;
        Party party = dice.one(able);
        if (!(delegate(region, party) instanceof Who who)) return false;
        var routes = region.things().version(one.meeting().procedure()).routes();
        String id = dice.id();
        var body = Body.of(
                "id",
                id,
                "oogo",
                one.meeting().id(),
                "agendapunt",
                one.number(),
                "onderwerp",
                dice.text("Waarover", 40),
                "route",
                routes.isEmpty() ? null : dice.one(routes),
                "geldtOp",
                since.written());
        region.write(who, "/v1/geschillen", body);
        region.things().disputes().add(new Dispute(id, since.day()));
        return true;
    }

    /** Someone who can act for a party today. */
    private static @Nullable Who delegate(Region region, Party party) {
        if (!region.members(region.today()).contains(party)) return null;
        return region.standing().functions(party.id(), region.today(), null).stream()
                .filter(held -> held.role().equals("gedelegeerde"))
                .map(held -> new Who(region.account(held.person()), party.id()))
                .findFirst()
                .orElse(null);
    }

    public static boolean go(Region region) {
        Dice dice = region.dice();
        var open = region.things().disputes().stream()
                .filter(one -> !settled(region, one, null))
                .toList();
        if (open.isEmpty()) return false;
        Dispute one = dice.one(open);
        When since = dice.when(one.raised(), region.today());
        String path = "/v1/geschillen/" + one.id();
        int what = dice.between(1, 4);
        if (what == 1 && !region.members(region.today()).isEmpty()) {
            Party party = dice.one(region.members(region.today()));
            if (!(delegate(region, party) instanceof Who who)) return false;
            var body = Body.of("standpunt", dice.text("Wij vinden", 40));
            region.say(Kind.STATEMENT, who, path + "/standpunten", body, one.id(), since);
        } else if (what == 2) {
            var body = Body.of("van", dice.text("Commissie", 0), "advies", dice.text("Advies", 60));
            region.say(Kind.ADVICE, region.secretary(), path + "/adviezen", body, one.id(), since);
        } else {
            When end = dice.when(last(region, one, null), region.today());
            region.say(Kind.SETTLED, region.secretary(), path + "/afloop", end(region), one.id(), end);
        }
        return true;
    }

    private static Map<String, Object> end(Region region) {
        var done = Afterwards.done(region);
        return Body.of(
                "uitkomst",
                region.dice().text("Afgesproken", 30),
                "besluit",
                done.isEmpty() || region.dice().chance(0.7)
                        ? null
                        : region.dice().one(done).decision());
    }

    /** Whether it was settled, by a fact that stands. */
    public static boolean settled(Region region, Dispute one, @Nullable Said without) {
        return region.standing().all(Kind.SETTLED).stream()
                .anyMatch(said ->
                        said != without && !said.voided() && said.about().equals(one.id()));
    }

    /** The day of its last step. */
    public static LocalDate last(Region region, Dispute one, @Nullable Said without) {
        return region.standing().all(Kind.STATEMENT, Kind.ADVICE).stream()
                .filter(said ->
                        said != without && !said.voided() && said.about().equals(one.id()))
                .map(Said::day)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(one.raised()))
                .orElse(one.raised());
    }

    /** Other words for a step. */
    public static Map<String, Object> again(Region region, Kind kind) {
        return switch (kind) {
            case STATEMENT -> Body.of("standpunt", region.dice().text("Wij bedoelen", 40));
            case ADVICE ->
                Body.of(
                        "van",
                        region.dice().text("Commissie", 0),
                        "advies",
                        region.dice().text("Advies", 60));
            default -> Body.of("uitkomst", region.dice().text("Toch afgesproken", 30));
        };
    }
}
