package nl.overeen.generator.act.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Who;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Item;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Meeting;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Standing.Held;
import nl.overeen.generator.region.Verdict;
import nl.overeen.generator.region.When;

/** What may still happen after an item was concluded. */
public final class Afterwards {
    private Afterwards() {}

    /** An item that was concluded. */
    public record Done(Meeting meeting, int number, Item item, Verdict verdict) {
        /** As the product names it: by the OOGO and the number of the item. */
        public String decision() {
            byte[] name = (meeting.id() + "/" + number).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return java.util.UUID.nameUUIDFromBytes(name).toString();
        }
    }

    /** All that was concluded. */
    public static List<Done> done(Region region) {
        return region.meetings().stream()
                .flatMap(meeting -> meeting.items().entrySet().stream()
                        .filter(item -> item.getValue().verdict() != null)
                        .map(item -> done(meeting, item)))
                .toList();
    }

    private static Done done(Meeting meeting, Map.Entry<Integer, Item> item) {
        if (!(item.getValue().verdict() instanceof Verdict verdict)) throw new IllegalStateException();
        return new Done(meeting, item.getKey(), item.getValue(), verdict);
    }

    /** The party itself says whether the secretary wrote down what it said. */
    public static boolean confirm(Region region) {
        var done = done(region);
        if (done.isEmpty()) return false;
        Done one = region.dice().one(done);
        for (var taken : one.item().positions().entrySet()) {
            Party party = region.party(taken.getKey());
            var acting = acting(region, party, region.today());
            if (!taken.getValue().spoken() || acting.isEmpty()) continue;
            boolean agrees = region.dice().chance(0.6);
            Who who = new Who(acting.getFirst(), party.id());
            When since = region.dice().when(one.meeting().day(), region.today());
            var body = Body.of(
                    "partij", party.id(), "reden", agrees ? null : region.dice().text("Anders bedoeld", 0));
            String path = one.meeting().at(one.number()) + (agrees ? "/bevestigingen" : "/betwistingen");
            region.say(agrees ? Kind.CONFIRMED : Kind.CONTESTED, who, path, body, party.id(), since);
            return true;
        }
        return false;
    }

    public static boolean join(Region region) {
        return bind(region, (one, party, day) -> {
            Verdict verdict = one.verdict();
            if (!verdict.decided()
                    || verdict.bound().contains(party.id())
                    || verdict.open(party.id(), day)
                    || verdict.lapsed(day)
                    || !party.holdsPosition()
                    || !region.members(day).contains(party)) return null;
            return "toetredingen";
        });
    }

    public static boolean ratify(Region region) {
        return bind(
                region,
                (one, party, day) -> one.verdict().decided()
                                && one.verdict().open(party.id(), day)
                                && !one.verdict().lapsed(day)
                        ? "bekrachtigingen"
                        : null);
    }

    public static boolean refuse(Region region) {
        return bind(
                region,
                (one, party, day) ->
                        one.verdict().decided() && one.verdict().open(party.id(), day) ? "weigeringen" : null);
    }

    private interface Asked {
        @org.jspecify.annotations.Nullable
        String path(Done one, Party party, LocalDate day);
    }

    private static boolean bind(Region region, Asked asked) {
        for (Done one : region.dice().some(done(region), 40)) {
            LocalDate most = region.dice().chance(0.5)
                    ? region.today()
                    : min(one.meeting().day().plusDays(30), region.today());
            When when = region.dice().when(one.meeting().day(), most);
            for (Party party : region.members(region.today()))
                if (asked.path(one, party, when.day()) instanceof String path && bind(region, one, party, when, path))
                    return true;
        }
        return false;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean bind(Region region, Done one, Party party, When when, String path) {
        boolean refuses = path.equals("weigeringen");
        var acting = acting(region, party, when.day()).stream()
                .filter(account -> refuses || mandated(region, one, party, account, when.day()))
                .toList();
        if (acting.isEmpty()) return false;
        var body = Body.of("reden", refuses ? region.dice().text("De raad wil niet", 0) : null);
        Who who = new Who(acting.getFirst(), party.id());
        Kind kind = refuses ? Kind.REFUSED : path.equals("toetredingen") ? Kind.JOINED : Kind.RATIFIED;
        region.say(kind, who, "/v1/besluiten/" + one.decision() + "/" + path, body, party.id(), when);
        if (refuses) one.verdict().refused().add(party.id());
        else one.verdict().bound().add(party.id());
        return true;
    }

    /** The delegates of a party who were that on a day, and can act for it now. */
    private static List<String> acting(Region region, Party party, LocalDate day) {
        if (!region.members(region.today()).contains(party)) return List.of();
        var then = persons(region.standing().functions(party.id(), day, null));
        return persons(region.standing().functions(party.id(), region.today(), null)).stream()
                .filter(then::contains)
                .map(region::account)
                .toList();
    }

    private static List<String> persons(List<Held> functions) {
        return functions.stream()
                .filter(held -> held.role().equals("gedelegeerde"))
                .map(Held::person)
                .distinct()
                .toList();
    }

    private static boolean mandated(Region region, Done one, Party party, String account, LocalDate day) {
        var held = region.standing().functions(party.id(), day, null).stream()
                .filter(function -> function.role().equals("gedelegeerde")
                        && function.person().equals(region.person(account)))
                .map(Held::id)
                .toList();
        return region.standing().mandates(party.id(), day, null).stream()
                .anyMatch(mandate -> held.contains(mandate.holder())
                        && mandate.covers(one.item().themes()));
    }

    public static boolean feedback(Region region) {
        var done = done(region);
        if (done.isEmpty()) return false;
        Done one = region.dice().one(done);
        When since = region.dice().when(one.meeting().day(), region.today());
        var body = Body.of(
                "aan",
                region.dice().text("Scholen", 0),
                "bericht",
                region.dice().chance(0.6) ? region.dice().text("Besloten", 40) : null);
        String path = "/v1/besluiten/" + one.decision() + "/terugkoppelingen";
        region.say(Kind.FEEDBACK, region.secretary(), path, body, one.decision(), since);
        return true;
    }

    public static boolean fulfil(Region region) {
        Dice dice = region.dice();
        var promised = region.meetings().stream()
                .flatMap(meeting -> meeting.commitments().entrySet().stream().map(one -> Map.entry(meeting, one)))
                .toList();
        if (promised.isEmpty()) return false;
        var one = dice.one(promised);
        String party = one.getValue().getValue();
        boolean own = dice.chance(0.5)
                && region.members(region.today()).stream()
                        .anyMatch(each -> each.id().equals(party));
        When since = dice.when(one.getKey().day(), region.today());
        var body = Body.of(
                "stand",
                dice.one(List.of("loopt", "nagekomen", "niet-nagekomen")),
                "verslag",
                dice.text("Verslag", 30));
        String path = one.getKey().path() + "/toezeggingen/" + one.getValue().getKey() + "/verslagen";
        Who who = own ? new Who(Region.MEMBER, party) : region.secretary();
        region.say(Kind.FULFILMENT, who, path, body, one.getValue().getKey(), since);
        return true;
    }
}
