package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An ambition as the region knows it: its texts as they were sent, and from which day each holds. */
public final class Ambition {
    private final String id;
    private final String proposer;
    private final boolean drafted;
    private final List<Revision> revisions = new ArrayList<>();
    private LocalDate shared;
    private int sharedFrom;
    private LocalDate changed;
    private boolean ended;

    /** @param content the parts of the text, as bodies name them */
    public record Revision(LocalDate day, Map<String, Object> content) {}

    public Ambition(String id, String proposer, boolean draft, LocalDate day, Map<String, Object> content) {
        this.id = id;
        this.proposer = proposer;
        drafted = draft;
        this.shared = draft ? LocalDate.MAX : day;
        this.sharedFrom = draft ? Integer.MAX_VALUE : 1;
        this.changed = day;
        revisions.add(new Revision(day, content));
    }

    public String id() {
        return id;
    }

    public String proposer() {
        return proposer;
    }

    public boolean draft() {
        return shared.equals(LocalDate.MAX);
    }

    /** Whether it began as a draft: what happened to it then is for its own party only, also now. */
    public boolean drafted() {
        return drafted;
    }

    /** From which day all parties see it. */
    public LocalDate shared() {
        return shared;
    }

    public LocalDate changed() {
        return changed;
    }

    public boolean ended() {
        return ended;
    }

    /** Whether it can take part in a merger. */
    public boolean goesOn() {
        return !ended && !draft();
    }

    public Map<String, Object> content() {
        return revisions.getLast().content();
    }

    public int revision() {
        return revisions.size();
    }

    public void share(LocalDate day) {
        shared = day;
        sharedFrom = revisions.size();
        changed = day;
    }

    public void next(LocalDate day, Map<String, Object> content, boolean ends) {
        revisions.add(new Revision(day, content));
        changed = day;
        ended = ends;
    }

    /** The revisions that all parties can see by a day, by number. */
    public List<Integer> seen(LocalDate day) {
        var seen = new ArrayList<Integer>();
        for (int number = sharedFrom; number <= revisions.size(); number++) {
            LocalDate since =
                    number == sharedFrom ? shared : revisions.get(number - 1).day();
            if (!since.isAfter(day)) seen.add(number);
        }
        return seen;
    }

    public List<String> themes(int revision) {
        return revisions.get(revision - 1).content().get("themas") instanceof List<?> themes
                ? themes.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The goals or actions of a revision. */
    @SuppressWarnings("unchecked") // what a body holds was put there by the act that said it
    public static List<Map<String, Object>> parts(Map<String, Object> content, String name) {
        return (List<Map<String, Object>>) content.getOrDefault(name, List.of());
    }

    /** The goals or actions, of any revision that holds from a day or before it. */
    public List<Map<String, Object>> ever(String name, LocalDate day) {
        return revisions.stream()
                .filter(revision -> !revision.day().isAfter(day))
                .flatMap(revision -> parts(revision.content(), name).stream())
                .toList();
    }

    /** The first day on which a part was in the text. */
    public @Nullable LocalDate first(String name, String part) {
        return revisions.stream()
                .filter(revision -> parts(revision.content(), name).stream()
                        .anyMatch(one -> one.get("id").equals(part)))
                .map(Revision::day)
                .findFirst()
                .orElse(null);
    }
}
