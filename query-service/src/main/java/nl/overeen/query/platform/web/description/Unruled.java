package nl.overeen.query.platform.web.description;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overeen.events.access.Rule;
import nl.overeen.events.access.Rules;
import tools.jackson.databind.JsonNode;

/** Finds operations that a description has and the table of rules has not: such a one fails the build. */
public final class Unruled {
    private Unruled() {}

    /** As in "POST /v1/ambities"; names of path variables do not matter. */
    public static Set<String> operations(JsonNode description) {
        return operations(description, Rules.TABLE);
    }

    static Set<String> operations(JsonNode description, List<Rule> table) {
        Set<String> ruled = table.stream()
                .map(rule -> Rules.operation(rule.method(), rule.path()))
                .collect(Collectors.toSet());
        var found = new TreeSet<String>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.propertyNames().stream()
                        .map(method -> Rules.operation(method, path))
                        .forEach(found::add));
        found.removeAll(ruled);
        return found;
    }
}
