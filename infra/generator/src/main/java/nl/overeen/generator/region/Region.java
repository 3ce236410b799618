package nl.overeen.generator.region;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.overeen.generator.api.Api;
import nl.overeen.generator.api.Api.Answer;
import nl.overeen.generator.api.Body;
import nl.overeen.generator.api.Refused;
import nl.overeen.generator.api.Who;
import org.jspecify.annotations.Nullable;

/** A region that is being written: what stands in it, and the one way to write to it. */
public final class Region {
    public static final String MEMBER = "gemeente1-medewerker";
    public static final String STEWARD = "gemeente1-partijbeheerder";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final String id;
    private final int number;
    private final Size size;
    private final Dice dice;
    private final Api api;
    private final Map<String, String> persons;
    private final Standing standing = new Standing();
    private final Things things = new Things();
    private final List<Party> parties = new ArrayList<>();
    private final List<Ambition> ambitions = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private LocalDate today;
    private long facts;
    private long places;
    private int steps;

    /** @param persons by account */
    public Region(int number, long seed, Size size, Api api, Map<String, String> persons) {
        this.number = number;
        this.size = size;
        this.api = api;
        this.persons = persons;
        dice = new Dice(seed * 1_000_003 + number);
        id = dice.id();
        today = size.from();
    }

    public String id() {
        return id;
    }

    public int number() {
        return number;
    }

    public Size size() {
        return size;
    }

    public Dice dice() {
        return dice;
    }

    public Standing standing() {
        return standing;
    }

    public Things things() {
        return things;
    }

    public List<Party> parties() {
        return parties;
    }

    public List<Ambition> ambitions() {
        return ambitions;
    }

    public List<Meeting> meetings() {
        return meetings;
    }

    public LocalDate today() {
        return today;
    }

    /** The day since which there is anything. */
    public LocalDate since() {
        return size.from().minusYears(1).withDayOfYear(1);
    }

    public long facts() {
        return facts;
    }

    public String path() {
        return "/v1/samenwerkingen/" + id;
    }

    public String person(String account) {
        return Objects.requireNonNull(persons.get(account));
    }

    public String account(String person) {
        return persons.entrySet().stream()
                .filter(one -> one.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    public Who secretary() {
        return new Who("secretaris", id);
    }

    public Who evaluator() {
        return new Who("evaluator", id);
    }

    public Party party(String party) {
        return parties.stream()
                .filter(one -> one.id().equals(party))
                .findFirst()
                .orElseThrow();
    }

    /** The parties at the table on a day. */
    public List<Party> members(LocalDate day) {
        return standing.members(id, day, null).stream().map(this::party).toList();
    }

    /** Someone who works for a party that sits at the table today. */
    public Who member() {
        return new Who(MEMBER, dice.one(members(today)).id());
    }

    /** When the next thing happens: the facts spread evenly over the years. */
    public LocalDateTime next() {
        long days = size.years() * 365L * facts / size.facts();
        LocalDate day = size.from().plusDays(days);
        return (day.isAfter(today) ? day : today).atTime(9, 0).plusMinutes(number);
    }

    /** Time goes on. */
    public void wakeAt(LocalDateTime moment) {
        api.at(moment.atZone(ZONE).toInstant());
        today = LocalDate.ofInstant(api.moment(), ZONE);
    }

    public Answer write(Who who, String path, Map<String, Object> body) {
        return write(who, path, body, null);
    }

    /** Replaces a text that the writer has seen as it stands now. */
    public Answer replace(Who who, String path, Map<String, Object> body, String stream) {
        return write(who, path, body, versions.get(stream));
    }

    private Answer write(Who who, String path, Map<String, Object> body, @Nullable Long seen) {
        return write(who, path, body, seen, true);
    }

    private Answer write(Who who, String path, Map<String, Object> body, @Nullable Long seen, boolean versioned) {
        steps++;
        try {
            var answer = api.write(who, path, body, seen);
            if (!versioned) return answer;
            facts += answer.version() - versions.getOrDefault(answer.id(), 0L);
            versions.put(answer.id(), answer.version());
            return answer;
        } catch (Refused refused) {
            throw new Refused("region %d, step %d: %s".formatted(number, steps, refused.getMessage()));
        }
    }

    /** A write whose answer names no version: what changes has to be said with {@link #moved}. */
    public void unversioned(Who who, String path, Map<String, Object> body) {
        write(who, path, body, null, false);
    }

    /** One more fact in a stream that the answer does not name. */
    public void moved(String stream) {
        versions.merge(stream, 1L, Long::sum);
        facts++;
    }

    /** Everything that has facts of its own. */
    public Set<String> streams() {
        return Set.copyOf(versions.keySet());
    }

    public long version(String stream) {
        return versions.getOrDefault(stream, 0L);
    }

    /** Writes a fact that can be said again, and keeps what was said. */
    public Said say(Kind kind, Who who, String path, Map<String, Object> body, String about, When when) {
        var whole = Body.with(body, "geldtOp", when.written());
        return kept(kind, who, write(who, path, whole), whole, about, when.day());
    }

    /** Keeps what was said in the last fact of a stream. */
    public Said kept(Kind kind, Who who, Answer answer, Map<String, Object> body, String about, LocalDate day) {
        return kept(kind, who, answer.id(), answer.version() - 1, body, about, day);
    }

    public Said kept(
            Kind kind, Who who, String stream, long fact, Map<String, Object> body, String about, LocalDate day) {
        var said = new Said(kind, who, stream, about, places++, fact, day, body);
        standing.add(said);
        return said;
    }
}
