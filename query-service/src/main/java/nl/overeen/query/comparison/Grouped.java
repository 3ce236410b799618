package nl.overeen.query.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.overeen.events.value.Text;
import nl.overeen.query.ambition.AmbitionLine;
import nl.overeen.query.comparison.ComparisonView.Ambitieverschil;
import nl.overeen.query.comparison.ComparisonView.Besluitverschil;
import nl.overeen.query.comparison.ComparisonView.Editieverschil;
import nl.overeen.query.comparison.ComparisonView.Nummers;
import nl.overeen.query.comparison.ComparisonView.Revisies;
import nl.overeen.query.comparison.ComparisonView.Statussen;
import nl.overeen.query.comparison.ComparisonView.Themaverschil;
import nl.overeen.query.platform.cell.Address;
import nl.overeen.query.platform.cell.ChangeLine;
import nl.overeen.query.platform.cell.Changes;
import nl.overeen.query.platform.cell.Changes.Change;
import org.jspecify.annotations.Nullable;

/** The cells that differ, brought together by what they are of. */
record Grouped(Difference difference, Map<String, List<Change>> groups, Set<UUID> moved) {

    static Grouped of(Difference difference) {
        var groups = new LinkedHashMap<String, List<Change>>();
        for (Change change : difference.changes().keySet())
            groups.computeIfAbsent(group(change.address()), any -> new ArrayList<>())
                    .add(change);
        return new Grouped(difference, groups, Places.moved(numbers(true, difference), numbers(false, difference)));
    }

    private static String group(Address address) {
        if (address.ambition() != null) return address.ambition().toString();
        String family = address.field().split("\\.")[0];
        return address.part() == null ? family : family + "/" + address.part().split("/")[0];
    }

    private static List<UUID> numbers(boolean before, Difference difference) {
        return (before ? difference.before() : difference.after())
                .lines().lines().stream().map(AmbitionLine::id).toList();
    }

    @Nullable
    Editieverschil edition() {
        var changes = groups.get("editie");
        return changes == null
                ? null
                : new Editieverschil(
                        (Text) difference.before().cells().get(Address.of("editie.naam")),
                        (Text) difference.after().cells().get(Address.of("editie.naam")),
                        lines(changes));
    }

    /** In the order of the second agenda, then what only the first has. */
    List<Ambitieverschil> ambitions() {
        var before = byId(difference.before().lines().lines());
        var after = byId(difference.after().lines().lines());
        var ids = new LinkedHashSet<>(after.keySet());
        ids.addAll(before.keySet());
        var found = new ArrayList<Ambitieverschil>();
        for (UUID id : ids) {
            var fields = groups.getOrDefault(id.toString(), List.of()).stream()
                    .filter(change -> !change.address().field().equals("nummer"))
                    .toList();
            if (!fields.isEmpty() || moved.contains(id))
                found.add(ambition(id, before.get(id), after.get(id), lines(fields)));
        }
        return List.copyOf(found);
    }

    private Ambitieverschil ambition(
            UUID id, @Nullable AmbitionLine before, @Nullable AmbitionLine after, List<ChangeLine> fields) {
        AmbitionLine shown = Objects.requireNonNull(after == null ? before : after);
        return new Ambitieverschil(
                id,
                shown.tekst().titel(),
                kind(before, after, fields.isEmpty()),
                new Nummers(before == null ? null : before.nummer(), after == null ? null : after.nummer()),
                new Statussen(
                        before == null ? null : before.status().code(),
                        after == null ? null : after.status().code()),
                new Revisies(before == null ? null : before.revisie(), after == null ? null : after.revisie()),
                fields);
    }

    private static Changes.Kind kind(@Nullable AmbitionLine before, @Nullable AmbitionLine after, boolean same) {
        if (before == null) return Changes.Kind.CAME;
        if (after == null) return Changes.Kind.WENT;
        if (before.isInForce() != after.isInForce()) return after.isInForce() ? Changes.Kind.CAME : Changes.Kind.WENT;
        return same ? Changes.Kind.MOVED : Changes.Kind.CHANGED;
    }

    List<Themaverschil> themes() {
        return groups.entrySet().stream()
                .filter(group -> group.getKey().startsWith("thema/"))
                .map(group -> {
                    String id = group.getKey().substring("thema/".length());
                    Address name = Address.of("thema.naam", id);
                    return new Themaverschil(
                            UUID.fromString(id), (Text) cell(name), kind(name), lines(group.getValue()));
                })
                .toList();
    }

    List<Besluitverschil> decisions() {
        return groups.entrySet().stream()
                .filter(group -> group.getKey().startsWith("besluit/"))
                .map(group -> {
                    String id = group.getKey().substring("besluit/".length());
                    Address number = Address.of("besluit.nummer", id);
                    return new Besluitverschil(
                            UUID.fromString(id),
                            (String) cell(number),
                            LocalDate.parse((String) cell(number.beside("besluit.dag"))),
                            kind(number),
                            lines(group.getValue()));
                })
                .toList();
    }

    private Object cell(Address address) {
        @Nullable Object after = difference.after().cells().get(address);
        return Objects.requireNonNull(
                after == null ? difference.before().cells().get(address) : after);
    }

    /** By a field that the thing has as long as it is there. */
    private Changes.Kind kind(Address always) {
        if (!difference.before().cells().containsKey(always)) return Changes.Kind.CAME;
        return difference.after().cells().containsKey(always) ? Changes.Kind.CHANGED : Changes.Kind.WENT;
    }

    private List<ChangeLine> lines(List<Change> changes) {
        return changes.stream().map(difference::line).toList();
    }

    private static Map<UUID, AmbitionLine> byId(List<AmbitionLine> lines) {
        var byId = new LinkedHashMap<UUID, AmbitionLine>();
        for (AmbitionLine line : lines) byId.put(line.id(), line);
        return byId;
    }
}
