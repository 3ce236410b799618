package nl.overeen.generator.act.table;

import java.util.List;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.When;

/** Parties that come, go, change their name and go up in others. */
public final class Seats {
    private Seats() {}

    public static boolean join(Region region) {
        if (region.parties().size() > 7) return false;
        Dice dice = region.dice();
        String kind = dice.one(List.of("gemeente", "gemeente", "swv-po", "anders"));
        When since = dice.when(region.today().minusMonths(8), region.today().plusDays(dice.chance(0.3) ? 40 : 0));
        Founding.party(region, kind, Founding.delegate(region), false, since);
        return true;
    }

    /** A day is named that may lie before a position that the party took, or will take in minutes that come late. */
    public static boolean release(Region region) {
        Dice dice = region.dice();
        When last = dice.when(region.today().minusMonths(6), region.today().plusDays(dice.chance(0.2) ? 40 : 0));
        var there = region.members(last.day()).stream()
                .filter(party -> !party.core())
                .toList();
        if (there.isEmpty()) return false;
        Party party = dice.one(there);
        String path = region.path() + "/partijen/" + party.id() + "/vertrek";
        region.say(Kind.RELEASED, region.secretary(), path, Body.of(), party.id(), last);
        return true;
    }

    public static boolean again(Region region) {
        Dice dice = region.dice();
        When since = dice.when(region.today().minusMonths(2), region.today().plusDays(20));
        var members = region.members(since.day());
        var away = region.parties().stream()
                .filter(party -> !party.core() && !members.contains(party))
                .toList();
        if (away.isEmpty()) return false;
        Party party = dice.one(away);
        var body = Body.of("partij", party.id());
        region.say(Kind.ADMITTED, region.secretary(), region.path() + "/partijen", body, party.id(), since);
        return true;
    }

    public static boolean rename(Region region) {
        Party party = region.dice().one(region.parties());
        When since = region.dice().when(region.today().minusMonths(6), region.today());
        var body = Body.of("naam", region.dice().text("Partij", 0));
        region.say(Kind.RENAMED, Who.BEHEERDER, "/v1/partijen/" + party.id() + "/namen", body, party.id(), since);
        return true;
    }

    /** Herindeling: one goes up in others. */
    public static boolean succeed(Region region) {
        Dice dice = region.dice();
        When since = dice.when(region.today().minusMonths(4), region.today());
        var standing = region.parties().stream()
                .filter(party -> region.standing().all(Kind.SUCCEEDED).stream()
                        .noneMatch(one -> !one.voided() && one.stream().equals(party.id())))
                .toList();
        var going = standing.stream().filter(party -> !party.core()).toList();
        if (going.isEmpty()) return false;
        Party party = dice.one(going);
        var others = standing.stream()
                .filter(other -> other.kind().equals(party.kind()) && other != party)
                .toList();
        if (others.isEmpty()) return false;
        var body = Body.of(
                "opvolgers", dice.some(others, 2).stream().map(Party::id).toList());
        region.say(Kind.SUCCEEDED, Who.BEHEERDER, "/v1/partijen/" + party.id() + "/opvolging", body, party.id(), since);
        return true;
    }
}
