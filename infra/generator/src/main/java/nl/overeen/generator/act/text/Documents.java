package nl.overeen.generator.act.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Things.Document;
import nl.overeen.generator.region.When;

/** Documents, their versions and the steps they go through. */
public final class Documents {
    private static final List<String> KINDS =
            List.of("ondersteuningsplan", "jeugdplan", "afspraak", "analyse", "verslag", "anders");

    private Documents() {}

    public static boolean register(Region region) {
        if (region.things().documents().size() > 6) return false;
        Dice dice = region.dice();
        String id = dice.id();
        String kind = dice.one(KINDS);
        Who who = dice.chance(0.5) ? region.secretary() : region.member();
        When since = dice.when(region.today().minusMonths(9), region.today());
        var body = Body.with(
                version(region), "id", id, "samenwerking", region.id(), "soort", kind, "geldtOp", since.written());
        region.write(who, "/v1/documenten", body);
        String owner = who.equals(region.secretary()) ? null : who.behalf();
        region.things().documents().add(new Document(id, kind, owner, new ArrayList<>(List.of(since.day()))));
        return true;
    }

    private static Map<String, Object> version(Region region) {
        Dice dice = region.dice();
        return Body.of(
                "titel",
                dice.text("Document", 0),
                "versie",
                "versie " + dice.between(1, 9),
                "datum",
                dice.when(region.since(), region.today()).written(),
                "sha256",
                dice.chance(0.6) ? "ab".repeat(32) : null,
                "vindplaats",
                dice.text("Archief", 0));
    }

    public static boolean renew(Region region) {
        if (region.things().documents().isEmpty()) return false;
        Document document = region.dice().one(region.things().documents());
        When since = region.dice().when(document.versions().getLast(), region.today());
        var body = Body.with(version(region), "geldtOp", since.written());
        boolean own = region.members(region.today()).stream()
                .anyMatch(party -> party.id().equals(document.owner()));
        Who who = own && region.dice().chance(0.5) ? new Who(Region.MEMBER, document.owner()) : region.secretary();
        region.write(who, "/v1/documenten/" + document.id() + "/versies", body);
        document.versions().add(since.day());
        return true;
    }

    public static boolean step(Region region) {
        if (region.things().documents().isEmpty()) return false;
        Dice dice = region.dice();
        Document document = dice.one(region.things().documents());
        int version = dice.between(1, document.versions().size());
        When since = dice.when(document.versions().get(version - 1), region.today());
        var body = Body.of(
                "versie",
                version,
                "stap",
                dice.one(List.of("verstuurd", "opr", "college", "raad", "inspectie")),
                "partijen",
                parties(region, since.day()),
                "aan",
                dice.text("Aan", 0),
                "uitkomst",
                dice.chance(0.4) ? dice.text("Uitkomst", 20) : null);
        String path = "/v1/documenten/" + document.id() + "/stappen";
        region.say(Kind.STEP, region.secretary(), path, body, document.id(), since);
        return true;
    }

    private static List<String> parties(Region region, LocalDate day) {
        return region.dice().some(region.members(day), region.dice().between(0, 3)).stream()
                .map(Party::id)
                .toList();
    }
}
