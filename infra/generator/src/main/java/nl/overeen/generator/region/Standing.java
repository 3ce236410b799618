package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds on a day as the facts said so far have it: by day, and then in the order in which they were first said. */
public final class Standing {
    private static final Comparator<Said> ORDER =
            Comparator.comparing(Said::day).thenComparing(Said::place);

    private final List<Said> said = new ArrayList<>();

    /** A function held: the person, and as what. */
    public record Held(String id, String person, String role) {}

    /** @param themes absent for everything */
    public record Scope(String id, String holder, @Nullable List<String> themes) {
        public boolean covers(List<String> asked) {
            return themes == null || (!asked.isEmpty() && themes.containsAll(asked));
        }
    }

    private record Seat(LocalDate from, LocalDate until) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    void add(Said fact) {
        said.add(fact);
    }

    /** All of a kind, in the order in which they were first said; voided ones too. */
    public List<Said> all(Kind... kinds) {
        var asked = Set.of(kinds);
        return said.stream().filter(one -> asked.contains(one.kind())).toList();
    }

    private List<Said> on(LocalDate day, @Nullable Said without, String stream, Kind... kinds) {
        return all(kinds).stream()
                .filter(one -> one != without && !one.voided() && one.stream().equals(stream))
                .filter(one -> !one.day().isAfter(day))
                .sorted(ORDER)
                .toList();
    }

    /** The parties at the table. */
    public List<String> members(String region, LocalDate day, @Nullable Said without) {
        var seats = new LinkedHashMap<String, Seat>();
        for (Said one : on(day, without, region, Kind.ADMITTED, Kind.RELEASED))
            if (one.kind() == Kind.ADMITTED) seats.put(one.about(), new Seat(one.day(), LocalDate.MAX));
            else seats.computeIfPresent(one.about(), (party, seat) -> new Seat(seat.from, min(seat.until, one.day())));
        return seats.entrySet().stream()
                .filter(seat -> seat.getValue().contains(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The functions of a party or a region. */
    public List<Held> functions(String home, LocalDate day, @Nullable Said without) {
        var held = new LinkedHashMap<String, Held>();
        var periods = new LinkedHashMap<String, Seat>();
        for (Said one : on(day, without, home, Kind.APPOINTED, Kind.ENDED))
            if (one.kind() == Kind.APPOINTED) {
                held.put(one.about(), new Held(one.about(), one.text("persoon"), one.text("rol")));
                periods.put(one.about(), new Seat(one.day(), until(one)));
            } else
                periods.computeIfPresent(
                        one.about(), (id, period) -> new Seat(period.from, min(period.until, one.day())));
        return held.values().stream()
                .filter(one -> periods.get(one.id()) instanceof Seat period && period.contains(day))
                .toList();
    }

    /** The mandates of a party; the holder is a function. */
    public List<Scope> mandates(String party, LocalDate day, @Nullable Said without) {
        return scopes(party, day, without, Kind.GRANTED, Kind.REVOKED, "functie");
    }

    /** By whom a party lets itself be represented; the holder is a party. */
    public List<Scope> representations(String party, LocalDate day, @Nullable Said without) {
        return scopes(party, day, without, Kind.ENTRUSTED, Kind.WITHDRAWN, "vertegenwoordiger");
    }

    @SuppressWarnings("unchecked") // what a body holds was put there by the act that said it
    private List<Scope> scopes(
            String party, LocalDate day, @Nullable Said without, Kind given, Kind taken, String holder) {
        if (succeeded(party, day, without)) return List.of();
        var valid = new LinkedHashMap<String, Scope>();
        for (Said one : on(day, without, party, given, taken))
            if (one.kind() == taken) valid.remove(one.about());
            else if (!day.isAfter(until(one)))
                valid.put(one.about(), new Scope(one.about(), one.text(holder), (List<String>)
                        one.body().get("themas")));
        return List.copyOf(valid.values());
    }

    public boolean succeeded(String party, LocalDate day, @Nullable Said without) {
        return !on(day, without, party, Kind.SUCCEEDED).isEmpty();
    }

    /** The themes in use. */
    public List<String> themes(String region, LocalDate day, @Nullable Said without) {
        var themes = new LinkedHashMap<String, Seat>();
        for (Said one : on(day, without, region, Kind.THEME, Kind.THEME_RETIRED))
            if (one.kind() == Kind.THEME) themes.put(one.about(), new Seat(one.day(), LocalDate.MAX));
            else themes.computeIfPresent(one.about(), (id, theme) -> new Seat(theme.from, min(theme.until, one.day())));
        return themes.entrySet().stream()
                .filter(theme -> theme.getValue().contains(day))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who leads an ambition: parties, each with a function. */
    @SuppressWarnings("unchecked") // what a body holds was put there by the act that said it
    public List<Map<String, Object>> leaders(String ambition, LocalDate day, @Nullable Said without) {
        return on(day, without, ambition, Kind.LED).stream()
                .map(one -> (List<Map<String, Object>>) one.body().get("partijen"))
                .reduce(List.of(), (earlier, later) -> later);
    }

    public String name(String party, LocalDate day, @Nullable Said without) {
        return on(day, without, party, Kind.RENAMED).stream()
                .map(one -> one.text("naam"))
                .reduce("", (earlier, later) -> later);
    }

    private static LocalDate until(Said one) {
        return one.body().get("tot") instanceof String last ? LocalDate.parse(last) : LocalDate.MAX;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
