package nl.overeen.system.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overeen.events.ambition.Content;
import nl.overeen.events.ambition.ExecutionEvent.MeasurementRecorded;
import nl.overeen.events.ambition.ExecutionEvent.ProgressReported;
import nl.overeen.events.ambition.ExecutionEvent.TrekkerAssigned;
import nl.overeen.events.ambition.HoursLine;
import nl.overeen.events.ambition.RevisionEvent;
import nl.overeen.events.id.PartyId;
import nl.overeen.events.party.PartyEvent.Registered;
import nl.overeen.events.party.PartyEvent.Renamed;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Text;
import org.jspecify.annotations.Nullable;

/** What domain.md says of each ambition at a moment, in one line of words that a reader can compare. */
record NaiveAgenda(Naive moment, List<Decided> decisions, Function<Text, String> opened) {

    static NaiveAgenda of(Naive moment, Function<Text, String> opened) {
        return new NaiveAgenda(moment, Decided.inOrder(moment), opened);
    }

    /** By ambition. */
    Map<String, String> lines() {
        var newest = new TreeMap<String, TreeMap<Integer, Content>>();
        for (Fact fact : moment.counting())
            if (fact.event() instanceof RevisionEvent made)
                newest.computeIfAbsent(fact.id().stream(), any -> new TreeMap<>())
                        .put(made.revision(), made.content());
        var lines = new TreeMap<String, String>();
        newest.forEach((id, revisions) -> lines.put(id, line(UUID.fromString(id), revisions)));
        return lines;
    }

    private String line(UUID id, TreeMap<Integer, Content> revisions) {
        @Nullable Decided adopting = last(id, Decided::adopts);
        @Nullable Decided decided = adopting != null ? adopting : last(id, Decided::awaits);
        int revision = decided == null ? revisions.lastKey() : decided.revision(id);
        Content text = revisions.get(revision);
        if (text == null) text = revisions.get(revision = revisions.lastKey());
        return String.join(
                "; ",
                "titel " + opened.apply(text.title()),
                "revisie " + revision,
                "status " + status(id, text, adopting, decided),
                "besluit " + (decided == null ? "-" : decided.concluded().number()),
                "trekker " + lead(id, text),
                "uren " + hours(text),
                "voortgang " + progress(id, text),
                "metingen " + measurements(id, text));
    }

    private @Nullable Decided last(UUID id, Predicate<Decided> rule) {
        @Nullable Decided found = null;
        for (Decided one : decisions) if (one.isAbout(id) && rule.test(one)) found = one;
        return found;
    }

    private String status(UUID id, Content text, @Nullable Decided adopting, @Nullable Decided decided) {
        if (text.ending() != null) return text.ending().into().isEmpty() ? "ingetrokken" : "samengevoegd";
        if (decided == null) return "voorstel";
        if (adopting == null) return "vastgesteld-onder-voorbehoud";
        @Nullable Decided edition = null;
        for (Decided one : decisions) if (one.adopts() && one.edition() != null) edition = one;
        boolean left = edition != null
                && decisions.indexOf(adopting) < decisions.indexOf(edition)
                && !Naive.texts(moment, List.of(Objects.requireNonNull(edition.edition())))
                        .containsKey(id);
        return left ? "vorige-editie" : "vastgesteld";
    }

    private String lead(UUID id, Content text) {
        @Nullable Fact last = null;
        for (Fact fact : moment.counting())
            if (fact.id().stream().equals(id.toString()) && fact.event() instanceof TrekkerAssigned) last = fact;
        if (last != null)
            return last.origin().effective().written()
                    + ((TrekkerAssigned) last.event())
                            .leaders().stream()
                                    .map(leader -> " " + name(leader.party()) + " " + leader.function())
                                    .toList();
        return text.lead() == null
                ? "-"
                : "voorgesteld"
                        + text.lead().parties().stream()
                                .map(party -> " " + name(party))
                                .toList();
    }

    private String name(PartyId party) {
        String name = "";
        for (Fact fact : moment.all())
            if (fact.event() instanceof Registered it && it.party().equals(party)) name = it.name();
        for (Fact fact : moment.counting())
            if (fact.id().stream().equals(party.toString()) && fact.event() instanceof Renamed it) name = it.name();
        return name;
    }

    /** Unit × contributors joined by "/"; "of", or no code, counts once. */
    private static String hours(Content text) {
        if (text.hours() == null) return "-";
        BigDecimal computed = BigDecimal.ZERO;
        for (HoursLine line : text.hours().lines()) {
            int count =
                    line.either() || line.codes().isEmpty() ? 1 : line.codes().size();
            computed = computed.add(line.unit().multiply(BigDecimal.valueOf(count)));
        }
        return number(text.hours().stated()) + " " + number(computed);
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }

    private String progress(UUID id, Content text) {
        var reports = new TreeMap<String, String>();
        var own = new ArrayList<String>();
        text.actions().forEach(action -> own.add(action.id().toString()));
        for (Fact fact : moment.counting())
            if (fact.event() instanceof ProgressReported it
                    && (own.contains(it.action().toString()) || tells(id, it))) {
                reports.put(
                        it.action().toString(),
                        it.progress().code() + " " + fact.origin().effective());
            }
        return reports.toString();
    }

    /** Of an action that this ambition's own stream reports on, every report counts, wherever it was recorded. */
    private boolean tells(UUID id, ProgressReported reported) {
        return moment.counting().stream()
                .anyMatch(other -> other.id().stream().equals(id.toString())
                        && other.event() instanceof ProgressReported it
                        && it.action().equals(reported.action()));
    }

    private String measurements(UUID id, Content text) {
        var own = new ArrayList<String>();
        text.goals()
                .forEach(goal -> goal.indicators()
                        .forEach(indicator -> own.add(indicator.id().toString())));
        for (Fact fact : moment.counting())
            if (fact.id().stream().equals(id.toString()) && fact.event() instanceof MeasurementRecorded it)
                own.add(it.indicator().toString());
        var last = new TreeMap<String, String>();
        for (String indicator : own) last.put(indicator, "geen");
        var counts = new HashMap<String, Integer>();
        for (Fact fact : moment.counting())
            if (fact.event() instanceof MeasurementRecorded it
                    && last.containsKey(it.indicator().toString())) {
                String indicator = it.indicator().toString();
                last.put(indicator, fact.id() + " x" + counts.merge(indicator, 1, Integer::sum));
            }
        return last.toString();
    }
}
