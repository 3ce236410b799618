package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An item of an OOGO as the region knows it. */
public final class Item {
    private final String kind;
    private final Map<String, Taken> positions = new LinkedHashMap<>();
    private List<Pin> pins;
    private LocalDate since;
    private boolean withdrawn;
    private @Nullable Verdict verdict;

    /** @param day from which the revision holds */
    public record Pin(String kind, String id, int revision, LocalDate day, List<String> themes) {
        public boolean isSame(Pin other) {
            return kind.equals(other.kind) && id.equals(other.id);
        }
    }

    /** @param spoken recorded by the secretary for a delegate who speaks in the room */
    public record Taken(String position, boolean spoken) {}

    public Item(String kind, List<Pin> pins, LocalDate since) {
        this.kind = kind;
        this.pins = pins;
        this.since = since;
    }

    public String kind() {
        return kind;
    }

    public List<Pin> pins() {
        return pins;
    }

    public LocalDate since() {
        return since;
    }

    public Map<String, Taken> positions() {
        return positions;
    }

    public boolean withdrawn() {
        return withdrawn;
    }

    public boolean concluded() {
        return verdict != null;
    }

    public boolean open() {
        return !withdrawn && verdict == null;
    }

    public @Nullable Verdict verdict() {
        return verdict;
    }

    public void retabled(List<Pin> next, LocalDate day) {
        pins = next;
        positions.clear();
        since = day;
    }

    public void taken(String party, Taken position, LocalDate day) {
        positions.put(party, position);
        since = day;
    }

    public void withdrawn(LocalDate day) {
        withdrawn = true;
        since = day;
    }

    public void concluded(Verdict outcome, LocalDate day) {
        verdict = outcome;
        since = day;
    }

    /** The day of its newest text. */
    public LocalDate newest() {
        return pins.stream().map(Pin::day).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** The themes by which a mandate for named themes covers it; none where only one for everything does. */
    public List<String> themes() {
        if (pins.isEmpty()
                || pins.stream()
                        .anyMatch(pin ->
                                !pin.kind().equals("ambitie") || pin.themes().isEmpty())) return List.of();
        return pins.stream().flatMap(pin -> pin.themes().stream()).distinct().toList();
    }
}
