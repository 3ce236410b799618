package nl.overeen.generator.act.table;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Standing.Held;
import nl.overeen.generator.region.Standing.Scope;
import nl.overeen.generator.region.When;
import org.jspecify.annotations.Nullable;

/** Functions, mandates and representations beside those with which a party came. */
public final class Authority {
    private Authority() {}

    static void grant(
            Region region,
            Party party,
            Who who,
            String function,
            When since,
            @Nullable List<String> themes,
            @Nullable LocalDate tot) {
        String mandate = region.dice().id();
        var body = Body.of(
                "id",
                mandate,
                "functie",
                function,
                "samenwerking",
                region.id(),
                "reikwijdte",
                themes == null ? "alles" : "themas",
                "themas",
                themes,
                "grondslag",
                ground(region),
                "tot",
                tot == null ? null : tot.toString());
        region.say(Kind.GRANTED, who, "/v1/partijen/" + party.id() + "/mandaten", body, mandate, since);
    }

    private static Object ground(Region region) {
        return Body.of(
                "besluit",
                region.dice().text("Besluit", 0),
                "datum",
                region.since().toString(),
                "kenmerk",
                region.dice().chance(0.3) ? "kenmerk " + region.number() : null);
    }

    /** One more delegate, for a while or without end; sometimes only from a day that is still to come. */
    public static boolean appoint(Region region) {
        Dice dice = region.dice();
        Party party = dice.one(region.parties());
        When since = dice.when(region.since().plusMonths(1), region.today().plusDays(dice.chance(0.2) ? 60 : 0));
        if (region.standing().succeeded(party.id(), since.day(), null)) return false;
        LocalDate tot = dice.chance(0.4) ? since.day().plusDays(dice.between(0, 700)) : null;
        String at = "/v1/partijen/" + party.id();
        Founding.appoint(region, Who.BEHEERDER, at, Founding.delegate(region), "gedelegeerde", since, tot);
        return true;
    }

    /** A mandate for everything or for named themes; of a person for himself never. */
    public static boolean mandate(Region region) {
        Dice dice = region.dice();
        Party party = dice.one(region.parties());
        LocalDate least = region.today().minusYears(1);
        When since = dice.when(least, region.today().plusDays(dice.chance(0.2) ? 60 : 0));
        var delegates = delegates(region, party, since.day());
        if (delegates.isEmpty() || region.standing().succeeded(party.id(), since.day(), null)) return false;
        var themes = region.standing().themes(region.id(), region.today(), null);
        var named = dice.chance(0.6) && !themes.isEmpty() ? dice.some(themes, dice.between(1, 3)) : null;
        LocalDate tot = dice.chance(0.4) ? since.day().plusDays(dice.between(0, 700)) : null;
        grant(region, party, registrar(region, party), dice.one(delegates).id(), since, named, tot);
        return true;
    }

    /** Taken back from a day on, also one that is over. */
    public static boolean revoke(Region region) {
        Dice dice = region.dice();
        Party party = dice.one(region.parties());
        When day = dice.when(region.today().minusYears(1), region.today());
        var mandates = region.standing().mandates(party.id(), day.day(), null);
        if (mandates.isEmpty()) return false;
        Scope mandate = dice.one(mandates);
        if (party.core() && mandate.equals(mandates.getFirst())) return false;
        String path = "/v1/partijen/" + party.id() + "/mandaten/" + mandate.id() + "/intrekking";
        region.say(Kind.REVOKED, registrar(region, party), path, Body.of(), mandate.id(), day);
        return true;
    }

    public static boolean represent(Region region) {
        Dice dice = region.dice();
        var two =
                dice.some(region.parties().stream().filter(Party::holdsPosition).toList(), 2);
        When since = dice.when(region.today().minusYears(1), region.today().plusDays(dice.chance(0.2) ? 60 : 0));
        if (two.size() < 2
                || two.stream().anyMatch(party -> region.standing().succeeded(party.id(), since.day(), null)))
            return false;
        String id = dice.id();
        var themes = region.standing().themes(region.id(), region.today(), null);
        var named = dice.chance(0.4) && !themes.isEmpty() ? dice.some(themes, dice.between(1, 3)) : null;
        var body = Body.of(
                "id",
                id,
                "vertegenwoordiger",
                two.get(1).id(),
                "samenwerking",
                region.id(),
                "reikwijdte",
                named == null ? "alles" : "themas",
                "themas",
                named,
                "grondslag",
                ground(region),
                "tot",
                dice.chance(0.4) ? since.day().plusDays(dice.between(0, 700)).toString() : null);
        String path = "/v1/partijen/" + two.get(0).id() + "/vertegenwoordigingen";
        region.say(Kind.ENTRUSTED, registrar(region, two.get(0)), path, body, id, since);
        return true;
    }

    public static boolean withdraw(Region region) {
        Dice dice = region.dice();
        Party party = dice.one(region.parties());
        When day = dice.when(region.today().minusYears(1), region.today());
        var standing = region.standing().representations(party.id(), day.day(), null);
        if (standing.isEmpty()) return false;
        String id = dice.one(standing).id();
        String path = "/v1/partijen/" + party.id() + "/vertegenwoordigingen/" + id + "/intrekking";
        region.say(Kind.WITHDRAWN, registrar(region, party), path, Body.of(), id, day);
        return true;
    }

    /** The end of a function, but of those with which a party came. */
    public static boolean end(Region region) {
        Dice dice = region.dice();
        var appointed = region.standing().all(Kind.APPOINTED).stream()
                .filter(one -> !one.voided() && Correctable.isSpare(region, one))
                .toList();
        if (appointed.isEmpty()) return false;
        Said one = dice.one(appointed);
        LocalDate least = one.day().isBefore(region.today()) ? one.day() : region.today();
        When last = dice.when(least, region.today());
        if (region.standing().functions(one.stream(), last.day(), null).stream()
                .noneMatch(held -> held.id().equals(one.about()))) return false;
        String path = "/v1/partijen/" + one.stream() + "/functies/" + one.about() + "/einde";
        region.say(Kind.ENDED, Who.BEHEERDER, path, Body.of(), one.about(), last);
        return true;
    }

    public static boolean contact(Region region) {
        Party party = region.dice().one(region.parties());
        When since =
                region.dice().when(region.today().minusMonths(6), region.today().plusDays(10));
        var functions = region.standing().functions(party.id(), since.day(), null);
        if (functions.isEmpty()) return false;
        var body = Body.of(
                "samenwerking",
                region.id(),
                "functie",
                region.dice().one(functions).id());
        String path = "/v1/partijen/" + party.id() + "/aanspreekpunten";
        region.say(Kind.CONTACT, new Who(Region.STEWARD, party.id()), path, body, party.id(), since);
        return true;
    }

    static List<Held> delegates(Region region, Party party, LocalDate day) {
        return region.standing().functions(party.id(), day, null).stream()
                .filter(held -> held.role().equals("gedelegeerde"))
                .toList();
    }

    /** The secretary for a party at the table, else its own steward. */
    private static Who registrar(Region region, Party party) {
        boolean member = region.members(region.today()).contains(party);
        return member && region.dice().chance(0.4) ? region.secretary() : new Who(Region.STEWARD, party.id());
    }
}
