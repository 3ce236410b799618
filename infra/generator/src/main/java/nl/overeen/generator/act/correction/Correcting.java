package nl.overeen.generator.act.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overeen.generator.act.table.Correctable;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.When;

/** Corrects or voids the newest fact of a chain: also a correction, also a voiding, also to another day. */
public final class Correcting {
    /** Only for whom it was recorded. */
    private static final Set<Kind> OWN = Set.of(
            Kind.CONFIRMED,
            Kind.CONTESTED,
            Kind.POSITION,
            Kind.CONCLUDED,
            Kind.JOINED,
            Kind.RATIFIED,
            Kind.REFUSED,
            Kind.STATEMENT);

    /** Stay what they were: they can only be marked. */
    private static final Set<Kind> MARKED =
            Set.of(Kind.POSITION, Kind.CONCLUDED, Kind.JOINED, Kind.RATIFIED, Kind.REFUSED);

    /** Have a way of their own. */
    private static final Set<Kind> ELSEWHERE =
            Set.of(Kind.CONTENT, Kind.CONVENED, Kind.ATTENDANCE, Kind.DISCUSSION, Kind.COMMITMENT);

    private static final Set<Kind> PLANNED = Set.of(
            Kind.ADMITTED,
            Kind.RELEASED,
            Kind.APPOINTED,
            Kind.ENDED,
            Kind.GRANTED,
            Kind.REVOKED,
            Kind.ENTRUSTED,
            Kind.WITHDRAWN,
            Kind.CONTACT,
            Kind.LED);

    private Correcting() {}

    public static boolean correct(Region region) {
        Dice dice = region.dice();
        var kinds = List.of(Kind.values()).stream()
                .filter(kind -> !ELSEWHERE.contains(kind))
                .toList();
        for (Kind kind : dice.some(kinds, 6)) {
            var all = region.standing().all(kind).stream()
                    .filter(said -> Correctable.isSpare(region, said))
                    .toList();
            if (all.isEmpty()) continue;
            Said said = dice.one(all);
            Who who = who(region, said);
            if (!able(region, who, said)) continue;
            boolean voids = !said.voided() && (MARKED.contains(kind) || dice.chance(0.3));
            if (voids ? expire(region, said, who) : again(region, said, who)) return true;
        }
        return false;
    }

    private static boolean expire(Region region, Said said, Who who) {
        if (!new Saying(region, said, said.day()).mayExpire()) return false;
        var body = Body.of("reden", region.dice().text("Klopt niet", 0));
        var answer = region.write(who, "/v1/feiten/" + said.fact() + "/vervallen", body);
        said.ended(answer.version() - 1);
        return true;
    }

    private static boolean again(Region region, Said said, Who who) {
        if (MARKED.contains(said.kind())) return false;
        boolean moves = said.kind() != Kind.EVALUATION && region.dice().chance(0.6);
        When when = moves ? day(region, said) : When.on(said.day());
        var inner = new Saying(region, said, when.day()).again();
        if (inner == null) return false;
        var content = moves ? Body.with(inner, "geldtOp", when.written()) : Body.without(inner, "geldtOp");
        var body = Body.of("inhoud", content, "reden", region.dice().text("Verkeerd vastgelegd", 0));
        var answer = region.write(who, "/v1/feiten/" + said.fact() + "/correctie", body);
        said.corrected(answer.version() - 1, when.day(), content);
        return true;
    }

    /** Some day near: earlier, or later up to today, or after it for what may be planned. */
    private static When day(Region region, Said said) {
        LocalDate most = PLANNED.contains(said.kind()) && region.dice().chance(0.2)
                ? region.today().plusDays(30)
                : region.today();
        LocalDate earlier = said.day().minusDays(60);
        LocalDate least = earlier.isBefore(region.since()) ? region.since() : earlier;
        LocalDate later = said.day().plusDays(120);
        LocalDate last = later.isBefore(most) ? later : most;
        return region.dice().when(least.isAfter(last) ? last : least, last);
    }

    private static Who who(Region region, Said said) {
        if (OWN.contains(said.kind())) return said.who();
        return switch (said.kind()) {
            case PROGRESS, MEASURED -> region.member();
            case FULFILMENT, LED -> region.secretary();
            default -> said.who();
        };
    }

    /** Whether someone may act today: for a region, or for a party that still sits there, in a function that still holds. */
    private static boolean able(Region region, Who who, Said said) {
        String behalf = who.behalf();
        if (behalf == null) return true;
        boolean ofParty = said.stream().equals(behalf);
        boolean there = region.members(region.today()).stream()
                .anyMatch(party -> party.id().equals(ofParty || !behalf.equals(region.id()) ? behalf : said.stream()));
        boolean partyStream =
                region.parties().stream().anyMatch(party -> party.id().equals(said.stream()));
        if (behalf.equals(region.id())) return !partyStream || there;
        if (!ofParty && !there) return false;
        return who.account().equals(Region.MEMBER)
                || who.account().equals(Region.STEWARD)
                || region.standing().functions(behalf, region.today(), null).stream()
                        .anyMatch(held -> held.role().equals("gedelegeerde")
                                && held.person().equals(region.person(who.account())));
    }
}
