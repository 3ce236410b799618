package nl.overeen.generator.act.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Things.Procedure;
import nl.overeen.generator.region.When;

/** What a region lays down: themes, procedure, vision, principles, consultation. */
public final class Ground {
    private static final List<String> KINDS = List.of("domein", "focuspunt", "speerpunt");

    private Ground() {}

    /** With what a region begins. */
    public static void begin(Region region) {
        When since = When.on(region.since());
        for (int i = region.dice().between(2, 4); i > 0; i--) theme(region, since);
        if (region.dice().chance(0.7)) procedure(region, since);
        vision(region);
        principles(region);
    }

    public static boolean define(Region region) {
        return theme(region, region.dice().when(region.today().minusYears(1), region.today()));
    }

    private static boolean theme(Region region, When since) {
        Dice dice = region.dice();
        String id = dice.id();
        var body = Body.of(
                "id",
                id,
                "naam",
                dice.text("Thema", 0),
                "soort",
                dice.one(KINDS),
                "toelichting",
                dice.chance(0.6) ? dice.text("Waarom", 60) : null);
        region.say(Kind.THEME, region.secretary(), region.path() + "/themas", body, id, since);
        return true;
    }

    public static boolean revise(Region region) {
        Dice dice = region.dice();
        When since = dice.when(region.today().minusMonths(3), region.today());
        var themes = region.standing().themes(region.id(), since.day(), null).stream()
                .filter(theme -> region.standing().all(Kind.THEME_REVISED).stream()
                        .noneMatch(one -> one.about().equals(theme) && one.day().isAfter(since.day())))
                .toList();
        if (themes.isEmpty()) return false;
        String theme = dice.one(themes);
        var body = Body.of("naam", dice.text("Thema", 0), "geldtOp", since.written());
        String path = region.path() + "/themas/" + theme + "/wijzigingen";
        var answer = region.replace(region.secretary(), path, body, region.id());
        region.kept(Kind.THEME_REVISED, region.secretary(), answer, body, theme, since.day());
        return true;
    }

    public static boolean retire(Region region) {
        When last = region.dice().when(region.today().minusMonths(3), region.today());
        var themes = region.standing().themes(region.id(), last.day(), null);
        if (themes.size() < 3) return false;
        String theme = region.dice().one(themes);
        String path = region.path() + "/themas/" + theme + "/einde";
        region.say(Kind.THEME_RETIRED, region.secretary(), path, Body.of(), theme, last);
        return true;
    }

    /** The next version, never from a day before the one that stands; the day may be still to come. */
    public static boolean procedure(Region region) {
        LocalDate least = region.things().procedures().stream()
                .map(Procedure::day)
                .max(LocalDate::compareTo)
                .orElse(region.since());
        LocalDate most = region.today().plusDays(region.dice().chance(0.2) ? 30 : 0);
        return !least.isAfter(most) && procedure(region, region.dice().when(least, most));
    }

    private static boolean procedure(Region region, When since) {
        Dice dice = region.dice();
        var routes = new ArrayList<Map<String, Object>>();
        for (int i = dice.between(0, 2); i > 0; i--)
            routes.add(Body.of("naam", dice.text("Route", 0), "termijnDagen", dice.chance(0.7) ? 42 : null));
        var asked = new ArrayList<>(List.of("swv-po", "swv-vo", "gemeente"));
        var body = Body.of(
                "oproeptermijnDagen",
                dice.between(0, 28),
                "gevraagd",
                asked,
                "regel",
                dice.one(List.of("standaard", "standaard", "standaard", "meerderheid-per-soort", "alle-gevraagden")),
                "geschilroutes",
                routes,
                "grondslag",
                Body.of(
                        "besluit",
                        dice.text("Besluit", 0),
                        "datum",
                        region.since().toString()),
                "geldtOp",
                since.written());
        region.write(region.secretary(), region.path() + "/procedure", body);
        int version = region.things().procedures().size() + 1;
        region.things().procedures().add(Procedure.of(since.day(), version, body));
        return true;
    }

    public static boolean vision(Region region) {
        var body = Body.of(
                "hogerDoel",
                region.dice().text("Doel", 80),
                "gewaagdDoel",
                region.dice().text("Gewaagd", 40),
                "kernkwaliteiten",
                region.dice().chance(0.5) ? region.dice().text("Kwaliteit", 40) : null);
        return next(region, region.things().visions(), "/visie", body);
    }

    public static boolean principles(Region region) {
        var rows = new ArrayList<Map<String, Object>>();
        for (int i = region.dice().between(1, 4); i > 0; i--)
            rows.add(Body.of(
                    "onderwijs",
                    region.dice().text("Onderwijs", 40),
                    "gemeenten",
                    region.dice().text("Gemeenten", 40)));
        return next(region, region.things().principles(), "/uitgangspunten", Body.of("regels", rows));
    }

    private static boolean next(Region region, List<LocalDate> revisions, String path, Map<String, Object> content) {
        LocalDate least = revisions.isEmpty() ? region.since() : revisions.getLast();
        When since = region.dice().when(least, region.today());
        var body = Body.with(content, "geldtOp", since.written());
        if (!revisions.isEmpty()) body = Body.with(body, "reden", "Bijgewerkt");
        region.replace(region.secretary(), region.path() + path, body, region.id());
        revisions.add(since.day());
        return true;
    }

    public static boolean consultation(Region region) {
        Dice dice = region.dice();
        var body = Body.of(
                "overleggen",
                List.of(Body.of(
                        "naam",
                        dice.text("Overleg", 0),
                        "niveau",
                        dice.one(List.of("bestuurlijk", "coordinerend", "uitvoerend")),
                        "doel",
                        dice.text("Waarvoor", 40))),
                "geldtOp",
                dice.when(region.today().minusMonths(1), region.today()).written());
        region.replace(region.secretary(), region.path() + "/overlegstructuur", body, region.id());
        return true;
    }

    /** Whether a correction of a theme's words may hold from a day: no later change of them stands. */
    public static boolean mayRevise(Region region, Said theme, LocalDate day) {
        return region.standing().all(Kind.THEME_REVISED).stream()
                .noneMatch(one -> one != theme
                        && one.about().equals(theme.about())
                        && !one.voided()
                        && one.day().isAfter(day));
    }
}
