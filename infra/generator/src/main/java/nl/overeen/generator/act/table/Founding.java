package nl.overeen.generator.act.table;

import java.time.LocalDate;
import java.util.List;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.When;

/** The beginning: a region, its people, its first parties. */
public final class Founding {
    private static final List<String> DELEGATES =
            List.of("swvpo-directeur", "swvvo-directeur", "gemeente1-wethouder", "gemeente2-wethouder");

    private Founding() {}

    public static void of(Region region) {
        When since = When.on(region.since());
        region.write(
                Who.BEHEERDER,
                "/v1/samenwerkingen",
                Body.of("id", region.id(), "naam", "Regio " + region.number(), "geldtOp", since.written()));
        for (String role : List.of("secretaris", "evaluator", "auditor"))
            appoint(region, Who.BEHEERDER, region.path(), role, role, since, null);
        int shared = region.dice().chance(0.6) ? 1 : 0; // one delegate for two parties
        party(region, "swv-po", DELEGATES.get(0), true, since);
        party(region, "swv-vo", DELEGATES.get(1 - shared), true, since);
        party(region, "gemeente", DELEGATES.get(2), true, since);
        party(region, "gemeente", DELEGATES.get(3 - shared), true, since);
        if (region.dice().chance(0.3)) party(region, "gemeente", DELEGATES.get(2), true, since);
        if (region.dice().chance(0.3)) party(region, "anders", DELEGATES.get(3), true, since);
    }

    /** A party with its people and a mandate for everything, from a day on. */
    static Party party(Region region, String kind, String delegate, boolean core, When since) {
        Dice dice = region.dice();
        String id = dice.id();
        String name =
                "%s %d-%d".formatted(kind, region.number(), region.parties().size() + 1);
        LocalDate day = since.day().isAfter(region.today()) ? region.today() : since.day();
        region.write(
                Who.BEHEERDER,
                "/v1/partijen",
                Body.of("id", id, "soort", kind, "naam", name, "geldtOp", day.toString()));
        var party = new Party(id, kind, core);
        region.parties().add(party);
        region.say(
                Kind.ADMITTED,
                core ? Who.BEHEERDER : region.secretary(),
                region.path() + "/partijen",
                Body.of("partij", id),
                id,
                since);
        String at = "/v1/partijen/" + id;
        When before = When.on(day);
        appoint(region, Who.BEHEERDER, at, Region.MEMBER, "medewerker", before, null);
        appoint(region, Who.BEHEERDER, at, Region.STEWARD, "partijbeheerder", before, null);
        String function = appoint(region, Who.BEHEERDER, at, delegate, "gedelegeerde", before, null);
        Authority.grant(region, party, new Who(Region.STEWARD, id), function, before, null, null);
        return party;
    }

    /** @param tot last day; absent while there is no end */
    static String appoint(
            Region region,
            Who who,
            String at,
            String account,
            String role,
            When since,
            @org.jspecify.annotations.Nullable LocalDate tot) {
        String function = region.dice().id();
        var body = Body.of(
                "id",
                function,
                "persoon",
                region.person(account),
                "rol",
                role,
                "titel",
                region.dice().text(role, 0),
                "tot",
                tot == null ? null : tot.toString());
        region.say(Kind.APPOINTED, who, at + "/functies", body, function, since);
        return function;
    }

    /** Who may be a delegate: each can log in. */
    static String delegate(Region region) {
        return region.dice().one(DELEGATES);
    }
}
