package nl.overeen.generator.act.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.region.Ambition;
import nl.overeen.generator.region.Dice;
import nl.overeen.generator.region.Item;
import nl.overeen.generator.region.Item.Pin;
import nl.overeen.generator.region.Kind;
import nl.overeen.generator.region.Meeting;
import nl.overeen.generator.region.Meeting.Stage;
import nl.overeen.generator.region.Region;
import org.jspecify.annotations.Nullable;

/** What prepares an OOGO: it holds from today or, where it is recorded afterwards, from the OOGO's own day. */
public final class Planning {
    private Planning() {}

    /** For a day ahead, for a day that is over, or for the day of another OOGO. */
    public static boolean convene(Region region) {
        Dice dice = region.dice();
        if (region.meetings().stream().filter(one -> !one.over()).count() > 3) return false;
        LocalDate day;
        if (dice.chance(0.2) && !region.meetings().isEmpty())
            day = dice.one(region.meetings()).day();
        else if (dice.chance(0.5)) day = past(region);
        else day = region.today().plusDays(dice.between(0, 45));
        convene(region, day);
        return true;
    }

    /** A day that is over, or today; where it can be, one on which there was something to speak of. */
    static LocalDate past(Region region) {
        LocalDate least = region.ambitions().stream()
                .map(Ambition::shared)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isAfter(region.today()))
                .orElse(region.since());
        LocalDate near = region.today().minusMonths(14);
        return region.dice().day(least.isBefore(near) ? near : least, region.today());
    }

    static Meeting convene(Region region, LocalDate day) {
        Dice dice = region.dice();
        String id = dice.id();
        @Nullable LocalTime time = dice.chance(0.6) ? LocalTime.of(dice.between(8, 20), 0) : null;
        var body = Body.of(
                "id",
                id,
                "samenwerking",
                region.id(),
                "naam",
                day.getYear() + "-" + (region.meetings().size() + 1),
                "dag",
                day.toString(),
                "tijd",
                time == null ? null : time + ":00",
                "plaats",
                dice.chance(0.4) ? dice.text("Zaal", 0) : null);
        var answer = region.write(region.secretary(), "/v1/oogos", body);
        LocalDate since = effective(region, day);
        var said = region.kept(Kind.CONVENED, region.secretary(), answer, body, id, since);
        int procedure = region.things().procedure(day).version();
        var meeting = new Meeting(id, said, day, time, since, procedure);
        region.meetings().add(meeting);
        return meeting;
    }

    /** From which day something that prepares it holds. */
    static LocalDate effective(Region region, LocalDate day) {
        return region.today().isAfter(day) ? day : region.today();
    }

    /** To a later day, on which every text on its agenda is there. */
    public static boolean move(Region region) {
        Dice dice = region.dice();
        var movable = movable(region);
        if (movable.isEmpty()) return false;
        Meeting meeting = dice.one(movable);
        LocalDate day = meeting.earliest().plusDays(dice.between(0, 60));
        @Nullable LocalTime time = dice.chance(0.6) ? LocalTime.of(dice.between(8, 20), 30) : null;
        var body = Body.of(
                "dag", day.toString(), "tijd", time == null ? null : time + ":00", "reden", dice.text("Omdat", 0));
        LocalDate since = effective(region, day);
        if (since.isBefore(meeting.since())) return false;
        region.write(region.secretary(), meeting.path() + "/verplaatsing", body);
        meeting.on(day, time, since, region.things().procedure(day).version(), true);
        return true;
    }

    /** Convened for another day after all, on the day on which it was convened. */
    public static boolean correct(Region region) {
        Dice dice = region.dice();
        var movable = movable(region).stream().filter(one -> !one.moved()).toList();
        if (movable.isEmpty()) return false;
        Meeting meeting = dice.one(movable);
        var convened = meeting.convened();
        LocalDate day = meeting.earliest().plusDays(dice.between(0, 60));
        var inner = Body.without(Body.with(convened.body(), "dag", day.toString()), "id");
        var body = Body.of("inhoud", inner, "reden", dice.text("Verkeerde dag", 0));
        var answer = region.write(region.secretary(), "/v1/feiten/" + convened.fact() + "/correctie", body);
        convened.corrected(answer.version() - 1, convened.day(), inner);
        int procedure = region.things().procedure(day).version();
        meeting.on(day, meeting.time(), convened.day(), procedure, false);
        return true;
    }

    private static List<Meeting> movable(Region region) {
        return region.meetings().stream()
                .filter(one -> one.stage() == Stage.PLANNED && !one.stands())
                .toList();
    }

    public static boolean cancel(Region region) {
        var movable = movable(region);
        if (movable.size() < 2) return false;
        Meeting meeting = region.dice().one(movable);
        if (effective(region, meeting.day()).isBefore(meeting.since())) return false;
        region.write(region.secretary(), meeting.path() + "/afgelasting", Body.of("reden", "Niemand kan"));
        meeting.in(Stage.CANCELLED);
        return true;
    }

    public static boolean table(Region region) {
        var planned = movable(region);
        if (planned.isEmpty()) return false;
        table(region, region.dice().one(planned));
        return true;
    }

    static void table(Region region, Meeting meeting) {
        Dice dice = region.dice();
        int number = meeting.items().keySet().stream().max(Integer::compare).orElse(0) + 1;
        var pins = new Pins(region, meeting.day()).some();
        String kind = pins.isEmpty()
                ? dice.one(List.of("bespreken", "opdracht"))
                : dice.one(List.of(
                        "vaststellen",
                        "vaststellen",
                        "vaststellen",
                        "vaststellen",
                        "vaststellen",
                        "bespreken",
                        "opdracht"));
        var body = Body.of(
                "nummer",
                number,
                "titel",
                dice.text("Agendapunt", 0),
                "soort",
                kind,
                "toelichting",
                dice.chance(0.3) ? dice.text("Toelichting", 40) : null,
                "teksten",
                texts(pins));
        region.write(region.secretary(), meeting.path() + "/agendapunten", body);
        meeting.items().put(number, new Item(kind, pins, effective(region, meeting.day())));
    }

    public static boolean retable(Region region) {
        Dice dice = region.dice();
        var open = open(region);
        if (open.isEmpty()) return false;
        var at = dice.one(open);
        Meeting meeting = at.getKey();
        Item item = java.util.Objects.requireNonNull(meeting.items().get(at.getValue()));
        LocalDate since = effective(region, meeting.day());
        var pins = new Pins(region, meeting.day()).some();
        if (since.isBefore(item.since()) || pins.isEmpty() || pins.equals(item.pins()) || same(pins, item.pins()))
            return false;
        region.write(region.secretary(), meeting.at(at.getValue()) + "/teksten", Body.of("teksten", texts(pins)));
        item.retabled(pins, since);
        return true;
    }

    private static boolean same(List<Pin> one, List<Pin> other) {
        return one.size() == other.size()
                && one.stream()
                        .allMatch(pin ->
                                other.stream().anyMatch(each -> each.isSame(pin) && each.revision() == pin.revision()));
    }

    public static boolean withdraw(Region region) {
        var open = open(region);
        if (open.isEmpty()) return false;
        var at = region.dice().one(open);
        Meeting meeting = at.getKey();
        Item item = java.util.Objects.requireNonNull(meeting.items().get(at.getValue()));
        LocalDate since = effective(region, meeting.day());
        if (since.isBefore(item.since())) return false;
        region.write(region.secretary(), meeting.at(at.getValue()) + "/intrekking", Body.of("reden", "Nog niet rijp"));
        item.withdrawn(since);
        return true;
    }

    public static boolean order(Region region) {
        var some = region.meetings().stream()
                .filter(one -> !one.over() && numbers(one).size() > 1)
                .toList();
        if (some.isEmpty()) return false;
        Meeting meeting = region.dice().one(some);
        var numbers = new ArrayList<>(numbers(meeting));
        Collections.rotate(numbers, region.dice().between(1, numbers.size()));
        region.write(region.secretary(), meeting.path() + "/volgorde", Body.of("nummers", numbers));
        return true;
    }

    private static List<Integer> numbers(Meeting meeting) {
        return meeting.items().entrySet().stream()
                .filter(item -> !item.getValue().withdrawn())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Map.Entry<Meeting, Integer>> open(Region region) {
        return region.meetings().stream()
                .filter(one -> !one.over())
                .flatMap(one -> one.items().entrySet().stream()
                        .filter(item -> item.getValue().open())
                        .map(item -> Map.entry(one, item.getKey())))
                .toList();
    }

    static List<Map<String, Object>> texts(List<Pin> pins) {
        return pins.stream()
                .map(pin -> Body.of("soort", pin.kind(), "id", pin.id(), "revisie", pin.revision()))
                .toList();
    }
}
