package nl.overeen.system;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;

/** Where the reading operations of the table of rules are asked, each with what it cannot be answered without. */
public final class Addresses {
    private static final Set<String> OF_A_REGION_BY_PARAMETER = Set.of("/v1/oogos", "/v1/documenten", "/v1/geschillen");

    private Addresses() {}

    /**
     * Of everything in one region but its live notices.
     *
     * @param ids by the first word of the path
     */
    public static List<String> all(Map<String, String> ids) {
        return paths().map(path -> of(path, ids)).toList();
    }

    /** Of all of it that needs no more than the region. */
    public static List<String> lists(String region) {
        return paths().filter(path -> path.startsWith("/v1/samenwerkingen/") || OF_A_REGION_BY_PARAMETER.contains(path))
                .map(path -> of(path, Map.of("samenwerkingen", region)))
                .toList();
    }

    private static Stream<String> paths() {
        return Rules.TABLE.stream()
                .filter(rule -> rule.method().equals("GET"))
                .map(Rule::path)
                .filter(path ->
                        path.contains("{id}") && !path.endsWith("/live") || OF_A_REGION_BY_PARAMETER.contains(path));
    }

    /**
     * Of one operation; what stands in a first revision is there for all of them.
     *
     * @param ids by the first word of the path; "revisie" is that with which the first of the ambitie is compared
     */
    public static String of(String path, Map<String, String> ids) {
        String kind = path.split("/")[2];
        if (path.contains("{id}") && !ids.containsKey(kind)) throw new AssertionError("say what to read at " + path);
        return path.replace("{id}", ids.getOrDefault(kind, "")).replace("{revisie}", "1") + needed(path, ids);
    }

    private static String needed(String path, Map<String, String> ids) {
        if (OF_A_REGION_BY_PARAMETER.contains(path)) return "?samenwerking=" + ids.get("samenwerkingen");
        if (path.equals("/v1/ambities/{id}/herkomst")) return "?veld=titel";
        if (path.endsWith("/agenda/herkomst")) return "?veld=totaal.gesteld";
        if (path.endsWith("/herkomst")) return "?veld=naam";
        if (path.endsWith("/verschil")) return "?van=1&tot=" + ids.getOrDefault("revisie", "1");
        return path.contains("/vergelijking") ? "?van=2016-04-06&tot=2016-07-06" : "";
    }

    /** The same with this behind it. */
    public static String and(String address, String query) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }
}
