package nl.overeen.generator.region;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An OOGO as the region knows it. */
public final class Meeting {
    /** By day and starting time, absent last: the order in which what is held over comes back. */
    public static final Comparator<Meeting> ORDER = Comparator.comparing(Meeting::day)
            .thenComparing(Meeting::time, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()));

    private final String id;
    private final Said convened;
    private final Map<Integer, Item> items = new TreeMap<>();
    private final Map<String, String> commitments = new LinkedHashMap<>();
    private final Map<String, LocalDate> ratifyBefore = new HashMap<>();
    private LocalDate day;
    private @Nullable LocalTime time;
    private LocalDate since;
    private int procedure;
    private boolean moved;
    private Stage stage = Stage.PLANNED;

    /** How far it has come. */
    public enum Stage {
        PLANNED,
        OPENED,
        CLOSED,
        CANCELLED
    }

    /** @param since from which day the convening holds */
    public Meeting(String id, Said convened, LocalDate day, @Nullable LocalTime time, LocalDate since, int procedure) {
        this.id = id;
        this.convened = convened;
        this.day = day;
        this.time = time;
        this.since = since;
        this.procedure = procedure;
    }

    public String id() {
        return id;
    }

    public Said convened() {
        return convened;
    }

    public String path() {
        return "/v1/oogos/" + id;
    }

    public String at(int item) {
        return path() + "/agendapunten/" + item;
    }

    public LocalDate day() {
        return day;
    }

    public @Nullable LocalTime time() {
        return time;
    }

    public LocalDate since() {
        return since;
    }

    public int procedure() {
        return procedure;
    }

    public boolean moved() {
        return moved;
    }

    public Stage stage() {
        return stage;
    }

    public boolean over() {
        return stage == Stage.CLOSED || stage == Stage.CANCELLED;
    }

    public Map<Integer, Item> items() {
        return items;
    }

    /** Who promised what. */
    public Map<String, String> commitments() {
        return commitments;
    }

    /** Until when each party may ratify, by item and party. */
    public Map<String, LocalDate> ratifyBefore() {
        return ratifyBefore;
    }

    public void in(Stage next) {
        stage = next;
    }

    /** Convened for another day after all, or moved to it. */
    public void on(LocalDate next, @Nullable LocalTime at, LocalDate from, int version, boolean move) {
        day = next;
        time = at;
        since = from;
        procedure = version;
        moved = moved || move;
    }

    /** The day before which it cannot be: something on its agenda is of that day. */
    public LocalDate earliest() {
        LocalDate earliest = since;
        for (Item item : items.values()) {
            if (item.since().isAfter(earliest)) earliest = item.since();
            if (item.open() && item.newest().isAfter(earliest)) earliest = item.newest();
        }
        return earliest;
    }

    /** Whether a position or a conclusion stands, so that nothing can be moved or undone. */
    public boolean stands() {
        return items.values().stream()
                .anyMatch(item -> item.concluded() || !item.positions().isEmpty());
    }
}
