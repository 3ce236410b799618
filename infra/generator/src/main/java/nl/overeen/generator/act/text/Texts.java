package nl.overeen.generator.act.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.When;
import org.jspecify.annotations.Nullable;

/** Ambitions that are proposed, shared, amended, merged, withdrawn and resumed. */
public final class Texts {
    private Texts() {}

    public static boolean propose(Region region) {
        if (region.ambitions().size() >= region.size().ambitions()) return false;
        Dice dice = region.dice();
        Party party = dice.one(region.members(region.today()));
        LocalDate earlier = region.today().minusMonths(dice.chance(0.5) ? 0 : 10);
        When since = dice.when(earlier.isBefore(region.since()) ? region.since() : earlier, region.today());
        boolean draft = dice.chance(0.25);
        String id = dice.id();
        var content = new Drafts(region, since.day(), null).whole();
        var body = Body.with(
                content,
                "id",
                id,
                "samenwerking",
                region.id(),
                "concept",
                draft ? true : null,
                "geldtOp",
                since.written());
        var who = new Who(Region.MEMBER, party.id());
        var answer = region.write(who, "/v1/ambities", body);
        region.ambitions().add(new Ambition(id, party.id(), draft, since.day(), content));
        region.kept(Kind.CONTENT, who, answer, Map.of(), id, since.day());
        return true;
    }

    public static boolean share(Region region) {
        var drafts = region.ambitions().stream()
                .filter(one -> one.draft() && writer(region, one) != null)
                .toList();
        if (drafts.isEmpty()) return false;
        Ambition one = region.dice().one(drafts);
        LocalDate least = latestLink(region, one);
        if (least.isAfter(region.today()) || !(writer(region, one) instanceof Who who)) return false;
        When since = region.dice().when(least, region.today());
        region.write(who, "/v1/ambities/" + one.id() + "/delen", Body.of("geldtOp", since.written()));
        one.share(since.day());
        return true;
    }

    /** From that day on all that it links to is there for everyone. */
    private static LocalDate latestLink(Region region, Ambition one) {
        LocalDate latest = one.changed();
        for (var link : Ambition.parts(one.content(), "koppelingen"))
            for (Ambition other : region.ambitions())
                if (other.id().equals(link.get("ambitie")) && other.shared().isAfter(latest)) latest = other.shared();
        return latest;
    }

    public static boolean amend(Region region) {
        if (region.ambitions().isEmpty()) return false;
        Ambition one = region.dice().one(region.ambitions());
        if (one.ended() || !(writer(region, one) instanceof Who who)) return false;
        return amend(region, one, who, false);
    }

    /** An ambition that was to end goes on after all. */
    public static boolean resume(Region region) {
        var ended = region.ambitions().stream().filter(Ambition::ended).toList();
        if (ended.isEmpty()) return false;
        Ambition one = region.dice().one(ended);
        return writer(region, one) instanceof Who who && amend(region, one, who, true);
    }

    private static boolean amend(Region region, Ambition one, Who who, boolean resume) {
        When since = region.dice().when(one.changed(), region.today());
        var changes = new Drafts(region, since.day(), one).changes(one.content());
        var body = Body.with(
                changes,
                "reden",
                region.dice().text("Omdat", 20),
                "hervat",
                resume ? true : null,
                "geldtOp",
                since.written());
        var answer = region.replace(who, "/v1/ambities/" + one.id() + "/wijzigingen", body, one.id());
        var next = new HashMap<>(one.content());
        next.putAll(changes);
        one.next(since.day(), next, false);
        region.kept(Kind.CONTENT, who, answer, Map.of(), one.id(), since.day());
        return true;
    }

    public static boolean withdraw(Region region) {
        var there = region.ambitions().stream().filter(Ambition::goesOn).toList();
        if (there.size() < 3) return false;
        Ambition one = region.dice().one(there);
        When since = region.dice().when(one.changed(), region.today());
        var body = Body.of("reden", region.dice().text("Omdat", 20), "geldtOp", since.written());
        region.replace(region.member(), "/v1/ambities/" + one.id() + "/intrekking", body, one.id());
        one.next(since.day(), one.content(), true);
        return true;
    }

    /** Goes up in one or two others; every goal, action and hour is carried over or let go. */
    public static boolean merge(Region region) {
        Dice dice = region.dice();
        var some =
                dice.some(region.ambitions().stream().filter(Ambition::goesOn).toList(), dice.between(2, 3));
        if (some.size() < 2
                || region.ambitions().stream().filter(Ambition::goesOn).count() < 4) return false;
        Ambition source = some.getFirst();
        var targets = some.subList(1, some.size());
        LocalDate least =
                some.stream().map(Ambition::changed).max(LocalDate::compareTo).orElseThrow();
        When since = dice.when(least, region.today());
        var goals = placed(region, source, "doelen", targets.size());
        var actions = placed(region, source, "acties", targets.size());
        boolean hours = source.content().get("ureninzet") != null;
        int taker = dice.between(0, targets.size());
        var into = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < targets.size(); i++)
            into.add(Body.of(
                    "ambitie",
                    targets.get(i).id(),
                    "doelen",
                    goals.get(i),
                    "acties",
                    actions.get(i),
                    "uren",
                    hours && taker == i));
        var body = Body.of(
                "naar",
                into,
                "losgelaten",
                Body.of(
                        "doelen",
                        goals.getLast(),
                        "acties",
                        actions.getLast(),
                        "uren",
                        hours && taker == targets.size()),
                "reden",
                dice.text("Omdat", 20),
                "geldtOp",
                since.written());
        region.replace(region.member(), "/v1/ambities/" + source.id() + "/samenvoegingen", body, source.id());
        for (int i = 0; i < targets.size(); i++) {
            var next = absorbed(targets.get(i), source, goals.get(i), actions.get(i), hours && taker == i);
            targets.get(i).next(since.day(), next, false);
            region.moved(targets.get(i).id());
        }
        source.next(since.day(), source.content(), true);
        return true;
    }

    /** The parts by target; the last are let go. */
    private static List<List<String>> placed(Region region, Ambition source, String name, int targets) {
        var placed = new ArrayList<List<String>>();
        for (int i = 0; i <= targets; i++) placed.add(new ArrayList<>());
        for (var part : Ambition.parts(source.content(), name))
            placed.get(region.dice().between(0, targets)).add(String.valueOf(part.get("id")));
        return placed;
    }

    private static Map<String, Object> absorbed(
            Ambition target, Ambition source, List<String> goals, List<String> actions, boolean hours) {
        var next = new HashMap<>(target.content());
        next.put("doelen", joined(target, source, "doelen", goals));
        next.put("acties", joined(target, source, "acties", actions));
        if (hours && source.content().get("ureninzet") instanceof Object taken) next.putIfAbsent("ureninzet", taken);
        return next;
    }

    private static List<Map<String, Object>> joined(Ambition target, Ambition source, String name, List<String> taken) {
        var all = new ArrayList<>(Ambition.parts(target.content(), name));
        all.removeIf(part -> taken.contains(String.valueOf(part.get("id"))));
        for (var part : Ambition.parts(source.content(), name))
            if (taken.contains(String.valueOf(part.get("id")))) {
                boolean used = all.stream()
                        .anyMatch(other ->
                                part.get("nummer") != null && part.get("nummer").equals(other.get("nummer")));
                all.add(used ? Body.without(part, "nummer") : part);
            }
        return all;
    }

    /** Of a draft someone of its own party, while that sits at the table; else anyone. */
    public static @Nullable Who writer(Region region, Ambition one) {
        return one.draft() ? owner(region, one) : region.member();
    }

    private static @Nullable Who owner(Region region, Ambition one) {
        boolean there = region.members(region.today()).stream()
                .anyMatch(party -> party.id().equals(one.proposer()));
        return there ? new Who(Region.MEMBER, one.proposer()) : null;
    }

    /** Corrects a text: by the next one, that says what it ought to have been. */
    public static boolean correct(Region region) {
        Dice dice = region.dice();
        var contents = region.standing().all(Kind.CONTENT);
        if (contents.isEmpty()) return false;
        var said = dice.one(contents);
        var one = region.ambitions().stream()
                .filter(each -> each.id().equals(said.about()))
                .findFirst()
                .orElseThrow();
        if (one.ended() || !((one.drafted() ? owner(region, one) : region.member()) instanceof Who who)) return false;
        When since = dice.when(one.changed(), region.today());
        var changes = new Drafts(region, since.day(), one).changes(one.content());
        var inner = Body.with(changes, "reden", "Verbeterd", "geldtOp", since.written());
        var body = Body.of("inhoud", inner, "reden", dice.text("Verkeerd overgenomen", 0));
        var answer = region.replace(who, "/v1/feiten/" + said.fact() + "/correctie", body, one.id());
        var next = new HashMap<>(one.content());
        next.putAll(changes);
        one.next(since.day(), next, false);
        said.corrected(answer.version() - 1, since.day(), Map.of());
        return true;
    }
}
