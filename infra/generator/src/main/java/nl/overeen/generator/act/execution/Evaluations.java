package nl.overeen.generator.act.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Meeting;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.When;

/** Judgements with their evidence, and what is to follow from them. */
public final class Evaluations {
    private Evaluations() {}

    public static boolean record(Region region) {
        Dice dice = region.dice();
        When since = dice.when(region.today().minusMonths(8), region.today());
        String id = dice.id();
        var body = Body.with(
                judgement(region, subject(region, since.day()), since.day()), "id", id, "samenwerking", region.id());
        region.say(Kind.EVALUATION, region.evaluator(), "/v1/evaluaties", body, id, since);
        return true;
    }

    /** Another judgement on the same. */
    public static Map<String, Object> again(Region region, Said said) {
        var body = judgement(region, said.body().get("onderwerp"), region.since());
        return Body.with(body, "samenwerking", region.id());
    }

    private static Map<String, Object> judgement(
            Region region, @org.jspecify.annotations.Nullable Object subject, LocalDate day) {
        Dice dice = region.dice();
        return Body.of(
                "onderwerp",
                subject,
                "oordeel",
                dice.one(List.of("bereikt", "deels-bereikt", "niet-bereikt", "nog-niet-te-beoordelen")),
                "bevinding",
                dice.text("Bevinding", 60),
                "cijfers",
                dice.chance(0.4)
                        ? List.of(
                                Body.of("functie", dice.text("Leraar", 0), "cijfer", dice.between(1, 10), "aantal", 12))
                        : null,
                "bewijs",
                dice.chance(0.5) ? evidence(region, day) : null);
    }

    private static Map<String, Object> subject(Region region, LocalDate day) {
        Dice dice = region.dice();
        var met = region.meetings().stream()
                .filter(one -> !one.day().isAfter(day)
                        && !one.convened().day().isAfter(day)
                        && !one.since().isAfter(day))
                .toList();
        if (dice.chance(0.2) && !met.isEmpty())
            return Body.of("soort", "oogo", "id", dice.one(met).id());
        if (dice.chance(0.15)
                || !(Execution.shared(region) instanceof Ambition one)
                || one.shared().isAfter(day)) return Body.of("soort", "samenwerking", "id", region.id());
        String part = dice.one(List.of("doelen", "acties"));
        var parts = one.draft() ? List.<Map<String, Object>>of() : since(one, part, day);
        if (parts.isEmpty() || dice.chance(0.4)) return Body.of("soort", "ambitie", "id", one.id());
        return Body.of(
                "soort",
                part.equals("doelen") ? "doelstelling" : "actie",
                "id",
                dice.one(parts).get("id"),
                "ambitie",
                one.id());
    }

    /** The parts of the newest text that was there for everyone by a day. */
    private static List<Map<String, Object>> since(Ambition one, String part, LocalDate day) {
        var seen = one.seen(day);
        return seen.isEmpty() || seen.getLast() != one.revision() ? List.of() : Ambition.parts(one.content(), part);
    }

    private static List<Map<String, Object>> evidence(Region region, LocalDate day) {
        Dice dice = region.dice();
        var evidence = new ArrayList<Map<String, Object>>();
        var facts = region.standing().all(Kind.MEASURED, Kind.PROGRESS, Kind.CONCLUDED).stream()
                .filter(one -> !one.day().isAfter(day))
                .toList();
        if (!facts.isEmpty() && dice.chance(0.7))
            evidence.add(Body.of(
                    "tekst", dice.text("Blijkt uit", 0), "feit", dice.one(facts).fact()));
        var documents = region.things().documents().stream()
                .filter(one -> !one.versions().getFirst().isAfter(day))
                .toList();
        if (!documents.isEmpty() && dice.chance(0.4))
            evidence.add(Body.of(
                    "tekst",
                    dice.text("Staat in", 0),
                    "document",
                    dice.one(documents).id()));
        if (evidence.isEmpty()) evidence.add(Body.of("tekst", dice.text("Zegt men", 0)));
        return evidence;
    }

    /** Once, from a day not before the evaluation's own. */
    public static boolean follow(Region region) {
        var open = region.standing().all(Kind.EVALUATION).stream()
                .filter(one -> !one.voided() && !one.day().isAfter(region.today()))
                .filter(one -> region.standing().all(Kind.FOLLOW_UP).stream()
                        .noneMatch(next -> !next.voided() && next.about().equals(one.about())))
                .toList();
        if (open.isEmpty()) return false;
        Said one = region.dice().one(open);
        When since = region.dice().when(one.day(), region.today());
        String path = "/v1/evaluaties/" + one.about() + "/vervolg";
        region.say(Kind.FOLLOW_UP, region.secretary(), path, next(region, since.day()), one.about(), since);
        return true;
    }

    /** What is to follow, laid before an OOGO or in a proposal where it must be. */
    public static Map<String, Object> next(Region region, LocalDate day) {
        Dice dice = region.dice();
        String why = dice.text("Dus", 20);
        if (Execution.shared(region) instanceof Ambition one
                && dice.chance(0.4)
                && !one.seen(day).isEmpty())
            return Body.of(
                    "vervolg",
                    dice.one(List.of("bijstellen", "stoppen")),
                    "toelichting",
                    why,
                    "voorstel",
                    one.id(),
                    "revisie",
                    dice.one(one.seen(day)));
        for (Meeting meeting : region.meetings())
            for (var item : meeting.items().entrySet())
                if (!item.getValue().withdrawn()
                        && !meeting.day().isAfter(day)
                        && !meeting.since().isAfter(day)
                        && dice.chance(0.1))
                    return Body.of(
                            "vervolg",
                            "bijstellen",
                            "toelichting",
                            why,
                            "oogo",
                            meeting.id(),
                            "agendapunt",
                            item.getKey());
        return Body.of("vervolg", "doorgaan", "toelichting", why);
    }
}
