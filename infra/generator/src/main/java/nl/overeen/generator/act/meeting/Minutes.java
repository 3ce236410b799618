package nl.overeen.generator.act.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Item;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Meeting;
import nl.overeen.generator.region.Meeting.Stage;
import nl.overeen.generator.region.Party;
import nl.overeen.generator.region.Region;
import nl.overeen.generator.region.Said;
import nl.overeen.generator.region.Verdict;
import nl.overeen.generator.region.When;

/** The minutes of an OOGO whose day has come, on the day itself or as much later as the secretary is late. */
public final class Minutes {
    private Minutes() {}

    public static boolean hold(Region region) {
        Dice dice = region.dice();
        var due = region.meetings().stream()
                .filter(one -> !one.over() && !one.day().isAfter(region.today()))
                .toList();
        if (due.isEmpty() && dice.chance(0.5)) return false;
        Meeting meeting = due.isEmpty() ? Planning.convene(region, Planning.past(region)) : dice.one(due);
        if (meeting.stage() == Stage.PLANNED) open(region, meeting);
        if (dice.chance(0.5)) attendance(region, meeting);
        for (var item : Map.copyOf(meeting.items()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) if (item.getValue().open()) treat(region, meeting, item.getKey(), item.getValue());
        if (dice.chance(0.4)) promise(region, meeting);
        if (dice.chance(0.3)) again(region, meeting);
        boolean done = meeting.items().values().stream().noneMatch(Item::open);
        if (done && dice.chance(0.9)) {
            region.write(region.secretary(), meeting.path() + "/sluiting", Body.of());
            meeting.in(Stage.CLOSED);
        }
        return true;
    }

    private static void open(Region region, Meeting meeting) {
        while (meeting.items().size() < region.dice().between(2, 4)) Planning.table(region, meeting);
        region.write(region.secretary(), meeting.path() + "/opening", Body.of());
        meeting.in(Stage.OPENED);
    }

    private static void attendance(Region region, Meeting meeting) {
        var absent = region.dice().some(Positions.asked(region, meeting), 2).stream()
                .map(Party::id)
                .toList();
        var body = Body.of("afwezig", absent);
        say(region, meeting, Kind.ATTENDANCE, meeting.path() + "/aanwezigheid", body, meeting.id());
    }

    private static void treat(Region region, Meeting meeting, int number, Item item) {
        if (region.dice().chance(0.3)) discuss(region, meeting, number);
        new Positions(region, meeting, number, item).take();
        if (region.dice().chance(0.9)) conclude(region, meeting, number, item);
    }

    private static void discuss(Region region, Meeting meeting, int number) {
        var body = Body.of("tekst", region.dice().text("Besproken", 60));
        say(region, meeting, Kind.DISCUSSION, meeting.at(number) + "/bespreking", body, String.valueOf(number));
    }

    private static void conclude(Region region, Meeting meeting, int number, Item item) {
        var body = Body.of();
        boolean held = item.positions().values().stream()
                .anyMatch(taken -> taken.position().equals("aanhouden"));
        if (held) body.put("aanhoudenNaar", next(region, meeting).id());
        var answer = region.write(region.secretary(), meeting.at(number) + "/afronding", body);
        var rule = region.things().version(meeting.procedure()).rule();
        var before = meeting.ratifyBefore().entrySet().stream()
                .filter(one -> one.getKey().startsWith(number + "/"))
                .collect(Collectors.toMap(
                        one -> one.getKey().substring(one.getKey().indexOf('/') + 1), Map.Entry::getValue));
        item.concluded(Verdict.of(rule, item, seats(region, meeting, item), before), meeting.day());
        region.kept(Kind.CONCLUDED, region.secretary(), answer, body, meeting.id() + "/" + number, meeting.day());
    }

    /** Who took a position counts, also where a release dated back took the seat away since. */
    private static List<Verdict.Asked> seats(Region region, Meeting meeting, Item item) {
        var parties = new java.util.LinkedHashSet<>(Positions.asked(region, meeting));
        var kinds = new HashSet<>(region.things().version(meeting.procedure()).asked());
        item.positions().keySet().stream()
                .map(region::party)
                .filter(party -> kinds.contains(party.kind()))
                .forEach(parties::add);
        return parties.stream()
                .map(party -> new Verdict.Asked(party.id(), party.swv()))
                .toList();
    }

    private static Meeting next(Region region, Meeting meeting) {
        var later = region.meetings().stream()
                .filter(other -> !other.over() && Meeting.ORDER.compare(other, meeting) > 0)
                .toList();
        return later.isEmpty()
                ? Planning.convene(
                        region, (meeting.day().isAfter(region.today()) ? meeting.day() : region.today()).plusDays(20))
                : region.dice().one(later);
    }

    private static void promise(Region region, Meeting meeting) {
        Dice dice = region.dice();
        var members = region.members(meeting.day());
        if (members.isEmpty()) return;
        String id = dice.id();
        String party = dice.one(members).id();
        var body = Body.of(
                "id",
                id,
                "partij",
                party,
                "toezegging",
                dice.text("Wij zorgen", 30),
                "aan",
                dice.some(members, 2).stream().map(Party::id).toList(),
                "uiterlijk",
                dice.chance(0.7) ? meeting.day().plusDays(dice.between(0, 300)).toString() : null);
        say(region, meeting, Kind.COMMITMENT, meeting.path() + "/toezeggingen", body, id);
        meeting.commitments().put(id, party);
    }

    /** While it is open, what was written down may be said again, or taken back. */
    private static void again(Region region, Meeting meeting) {
        var said = region.standing().all(Kind.DISCUSSION, Kind.ATTENDANCE).stream()
                .filter(one -> one.stream().equals(meeting.id()))
                .filter(one -> one.kind() == Kind.ATTENDANCE || stands(meeting, one))
                .toList();
        if (said.isEmpty()) return;
        Said one = region.dice().one(said);
        var reason = region.dice().text("Verkeerd verstaan", 0);
        if (one.kind() == Kind.DISCUSSION && !one.voided() && region.dice().chance(0.3)) {
            var answer = region.write(one.who(), "/v1/feiten/" + one.fact() + "/vervallen", Body.of("reden", reason));
            one.ended(answer.version() - 1);
            return;
        }
        var inner = one.kind() == Kind.DISCUSSION
                ? Body.of("tekst", region.dice().text("Toch besproken", 60))
                : Body.of("afwezig", List.of());
        var body = Body.of("inhoud", inner, "reden", reason);
        var answer = region.write(one.who(), "/v1/feiten/" + one.fact() + "/correctie", body);
        one.corrected(answer.version() - 1, one.day(), inner);
    }

    private static boolean stands(Meeting meeting, Said discussed) {
        return meeting.items().get(Integer.parseInt(discussed.about())) instanceof Item item && !item.withdrawn();
    }

    /** What happens in an OOGO has its day: nobody says which. */
    private static void say(
            Region region, Meeting meeting, Kind kind, String path, Map<String, Object> body, String about) {
        var answer = region.write(region.secretary(), path, body);
        region.kept(
                kind,
                region.secretary(),
                answer,
                body,
                about,
                When.on(meeting.day()).day());
    }
}
