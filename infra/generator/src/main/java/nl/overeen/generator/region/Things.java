package nl.overeen.generator.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else there is in a region, each as little as is needed to know what may be done with it. */
public final class Things {
    private final List<Edition> editions = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Dispute> disputes = new ArrayList<>();
    private final List<Procedure> procedures = new ArrayList<>();
    private final List<LocalDate> visions = new ArrayList<>();
    private final List<LocalDate> principles = new ArrayList<>();

    /** @param revisions from which day each holds */
    public record Edition(String id, List<LocalDate> revisions) {}

    /** @param versions from which day each is there */
    public record Document(String id, String kind, @Nullable String owner, List<LocalDate> versions) {}

    public record Dispute(String id, LocalDate raised) {}

    /** @param asked the kinds of parties that are asked for a position */
    public record Procedure(LocalDate day, int version, String rule, List<String> asked, List<String> routes) {
        /** Before the first one. */
        public static final Procedure NONE =
                new Procedure(LocalDate.MIN, 0, "standaard", List.of("swv-po", "swv-vo", "gemeente"), List.of());

        public static Procedure of(LocalDate day, int version, Map<String, Object> body) {
            var routes = (List<?>) body.getOrDefault("geschilroutes", List.of());
            return new Procedure(
                    day,
                    version,
                    String.valueOf(body.get("regel")),
                    ((List<?>) body.getOrDefault("gevraagd", List.of()))
                            .stream().map(String::valueOf).toList(),
                    routes.stream()
                            .map(route -> String.valueOf(((Map<?, ?>) route).get("naam")))
                            .toList());
        }
    }

    public List<Edition> editions() {
        return editions;
    }

    public List<Document> documents() {
        return documents;
    }

    public List<Dispute> disputes() {
        return disputes;
    }

    public List<Procedure> procedures() {
        return procedures;
    }

    public List<LocalDate> visions() {
        return visions;
    }

    public List<LocalDate> principles() {
        return principles;
    }

    /** The one that holds on a day: of several from one day the one laid down last. */
    public Procedure procedure(LocalDate day) {
        return procedures.stream()
                .filter(one -> !one.day().isAfter(day))
                .max((one, other) -> one.day().equals(other.day())
                        ? Integer.compare(one.version(), other.version())
                        : one.day().compareTo(other.day()))
                .orElse(Procedure.NONE);
    }

    public Procedure version(int number) {
        return number == 0 ? Procedure.NONE : procedures.get(number - 1);
    }
}
