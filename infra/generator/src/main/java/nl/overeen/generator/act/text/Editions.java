package nl.overeen.generator.act.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Things.Edition;
import nl.overeen.generator.region.When;

/** Editions of the agenda. */
public final class Editions {
    private Editions() {}

    public static boolean open(Region region) {
        if (region.things().editions().size() > region.size().years()) return false;
        Dice dice = region.dice();
        When since = dice.when(region.today().minusMonths(2), region.today());
        String id = dice.id();
        int year = region.today().getYear();
        boolean follows = !region.things().editions().isEmpty() && dice.chance(0.7);
        var body = Body.of(
                "id",
                id,
                "naam",
                dice.text("Agenda", 0),
                "van",
                year + "-08-01",
                "tot",
                dice.chance(0.7) ? (year + 4) + "-07-31" : null,
                "schooljaren",
                List.of(year + "-" + (year + 1), (year + 1) + "-" + (year + 2)),
                "ambities",
                lines(region, since.day()),
                "voorganger",
                follows ? region.things().editions().getLast().id() : null,
                "toelichting",
                dice.text("Toelichting", 40),
                "geldtOp",
                since.written());
        region.write(region.secretary(), region.path() + "/agendas", body);
        region.things().editions().add(new Edition(id, new ArrayList<>(List.of(since.day()))));
        return true;
    }

    private static List<Map<String, Object>> lines(Region region, LocalDate day) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var ambition : region.dice().some(region.ambitions(), region.dice().between(2, 10))) {
            var seen = ambition.seen(day);
            if (seen.isEmpty()) continue;
            int revision =
                    region.dice().chance(0.7) ? seen.getLast() : region.dice().one(seen);
            lines.add(Body.of("ambitie", ambition.id(), "revisie", revision));
        }
        return lines;
    }

    public static boolean order(Region region) {
        if (region.things().editions().isEmpty()) return false;
        Dice dice = region.dice();
        Edition edition = dice.one(region.things().editions());
        LocalDate last = closed(region, edition, null);
        LocalDate least = edition.revisions().getLast();
        LocalDate most = last.isBefore(region.today()) ? last : region.today();
        if (least.isAfter(most)) return false;
        When since = dice.when(least, most);
        var body = Body.of(
                "ambities",
                lines(region, since.day()),
                "toelichting",
                dice.text("Toelichting", 40),
                "reden",
                dice.text("Omdat", 0),
                "geldtOp",
                since.written());
        region.replace(region.secretary(), "/v1/agendas/" + edition.id() + "/volgorde", body, edition.id());
        edition.revisions().add(since.day());
        return true;
    }

    public static boolean close(Region region) {
        var open = region.things().editions().stream()
                .filter(edition -> closed(region, edition, null).equals(LocalDate.MAX))
                .toList();
        if (open.isEmpty()) return false;
        Edition edition = region.dice().one(open);
        When last = region.dice().when(edition.revisions().getLast(), region.today());
        region.say(
                Kind.EDITION_CLOSED,
                region.secretary(),
                "/v1/agendas/" + edition.id() + "/einde",
                Body.of(),
                edition.id(),
                last);
        return true;
    }

    /** Its last day; the end of time while it is open. */
    public static LocalDate closed(Region region, Edition edition, @org.jspecify.annotations.Nullable Said without) {
        return region.standing().all(Kind.EDITION_CLOSED).stream()
                .filter(one -> one != without && !one.voided() && one.about().equals(edition.id()))
                .map(Said::day)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
