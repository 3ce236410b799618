package nl.overeen.query.platform.timetravel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.overeen.events.collaboration.CollaborationEvent.Founded;
import nl.overeen.events.id.FactId;
import nl.overeen.events.id.OogoId;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.oogo.AsOfOogo;
import nl.overeen.events.oogo.Decisions;
import nl.overeen.events.party.Parties;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.time.AsOf;
import nl.overeen.events.time.Fact;
import org.jspecify.annotations.Nullable;

/** "As of D, known at K": all that a fold gets. Pure: nothing in it reads the clock. */
public final class Moment {
    private final List<Fact> history;
    private final LocalDate day;
    private final @Nullable OogoId oogo;
    private final Instant known;
    private final LocalDate today;
    private final List<Fact> facts;
    private final @Nullable LocalDate until;
    private @Nullable Set<FactId> corrected;
    private @Nullable List<Fact> recorded;
    private @Nullable Map<String, Long> versions;
    private @Nullable Map<String, List<Fact>> factsByStream;
    private @Nullable Map<String, List<Fact>> recordedByStream;
    private @Nullable Decisions decisions;
    private @Nullable Map<PartyId, Registered> parties;

    private Moment(
            List<Fact> history,
            LocalDate day,
            @Nullable OogoId oogo,
            Instant known,
            LocalDate today,
            @Nullable LocalDate until,
            List<Fact> facts) {
        this.history = history;
        this.day = day;
        this.oogo = oogo;
        this.known = known;
        this.today = today;
        this.until = until;
        this.facts = facts;
    }

    /** As of a day. */
    public static Moment on(List<Fact> history, LocalDate day, Instant known, LocalDate today) {
        return on(history, day, known, today, null);
    }

    /** As of an OOGO; empty when it was not known at K. */
    public static Optional<Moment> at(List<Fact> history, OogoId oogo, Instant known, LocalDate today) {
        return at(history, oogo, known, today, null);
    }

    /** @param until the last day that the reader may know of */
    static Moment on(List<Fact> history, LocalDate asked, Instant known, LocalDate today, @Nullable LocalDate until) {
        LocalDate day = until != null && until.isBefore(asked) ? until : asked;
        return new Moment(history, day, null, known, today, until, AsOf.select(history, day, known));
    }

    static Optional<Moment> at(
            List<Fact> history, OogoId oogo, Instant known, LocalDate today, @Nullable LocalDate until) {
        return AsOfOogo.day(history, oogo, known)
                .filter(day -> until == null || !day.isAfter(until))
                .map(day -> new Moment(history, day, oogo, known, today, until, AsOfOogo.select(history, oogo, known)));
    }

    /** The same moment, had there been these facts only; as of an OOGO, they tell of that OOGO. */
    public Moment over(List<Fact> few) {
        var selected = oogo == null ? AsOf.select(few, day, known) : AsOfOogo.select(few, oogo, known);
        return new Moment(few, day, oogo, known, today, until, selected);
    }

    /** The facts that count, in the order in which they are folded. */
    public List<Fact> facts() {
        return facts;
    }

    /** Those of one thing. */
    public List<Fact> facts(Object stream) {
        if (factsByStream == null) factsByStream = byStream(facts);
        return factsByStream.getOrDefault(stream.toString(), List.of());
    }

    /** D: the day asked for, or that of the OOGO; all that expires is judged by it. */
    public LocalDate day() {
        return day;
    }

    /** The OOGO asked for instead of a day. */
    public @Nullable OogoId oogo() {
        return oogo;
    }

    /** K: reading again with it gives the same answer. */
    public Instant known() {
        return known;
    }

    /** Whether D lies after today. */
    public boolean planned() {
        return day.isAfter(today);
    }

    /** Everything known at K in the store's order, whatever its day: for lists of what happened. */
    public List<Fact> recorded() {
        if (recorded == null)
            recorded = history.stream()
                    .filter(fact -> !fact.recorded().isAfter(known))
                    .filter(fact -> until == null || !effective(fact).isAfter(until))
                    .toList();
        return recorded;
    }

    /** That of one thing. */
    public List<Fact> recorded(Object stream) {
        if (recordedByStream == null) recordedByStream = byStream(recorded());
        return recordedByStream.getOrDefault(stream.toString(), List.of());
    }

    /** The decisions that count, as they stand on D. */
    public Decisions decisions() {
        if (decisions == null) decisions = Decisions.of(facts, recorded(), day);
        return decisions;
    }

    /** What each party is, and is called on D. */
    public Map<PartyId, Registered> parties() {
        if (parties == null) parties = Parties.in(recorded(), day);
        return parties;
    }

    /** Whether anything of the collaboration holds on D; a party may be older than the table it sits at. */
    public boolean anythingKnown() {
        return facts.stream().anyMatch(Moment::isOfTheTable);
    }

    /** The earliest day of what is known at K or, when nothing is, the day of the first recording: "vastgelegd sinds". */
    public Optional<LocalDate> firstKnown() {
        return recorded().stream()
                .filter(Moment::isOfTheTable)
                .map(Moment::effective)
                .min(Comparator.naturalOrder())
                .or(() -> founding().map(fact -> LocalDate.ofInstant(fact.recorded(), Asked.ZONE)));
    }

    /** How the collaboration began, also where it was recorded after K: what it is called is asked at any moment. */
    public Optional<Fact> founding() {
        return history.stream().filter(fact -> fact.event() instanceof Founded).findFirst();
    }

    private static boolean isOfTheTable(Fact fact) {
        return !(fact.event() instanceof PartyEvent);
    }

    /** The version of a thing at K: how many facts its stream has, those before the reader's first one included. */
    public long version(UUID stream) {
        if (versions == null) {
            versions = new HashMap<>();
            for (Fact fact : recorded())
                versions.put(fact.id().stream(), fact.id().number() + 1);
        }
        return versions.getOrDefault(stream.toString(), 0L);
    }

    /** Whether a lasting fact is to be shown as "later gecorrigeerd". */
    public boolean corrected(FactId fact) {
        if (corrected == null) corrected = AsOf.corrected(history, known);
        return corrected.contains(fact);
    }

    private static Map<String, List<Fact>> byStream(List<Fact> facts) {
        return facts.stream()
                .collect(Collectors.groupingBy(fact -> fact.id().stream(), Collectors.toUnmodifiableList()));
    }

    private static LocalDate effective(Fact fact) {
        return fact.origin().effective().lastDay();
    }
}
