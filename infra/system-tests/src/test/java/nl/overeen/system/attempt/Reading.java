package nl.overeen.system.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overeen.events.access.Rules;

/** The addresses of every reading operation of the table of rules. */
final class Reading {
    private Reading() {}

    /**
     * Of one region.
     *
     * @param ids by the first part of the path
     */
    static List<String> of(Map<String, String> ids) {
        var all = new ArrayList<String>();
        for (var rule : Rules.TABLE) {
            String[] parts = rule.path().split("/");
            if (!rule.method().equals("GET")
                    || rule.path().endsWith("/live")
                    || rule.path().endsWith(".json")) continue;
            if (rule.path().contains("{id}")) {
                if (!ids.containsKey(parts[2])) throw new AssertionError("say what to read at " + rule.path());
                String path = rule.path().replace("{id}", ids.get(parts[2])).replace("{revisie}", "1");
                all.add(path + needed(rule.path()));
            } else if (parts.length == 3 && !parts[2].equals("ik") && !parts[2].equals("samenwerkingen"))
                all.add(rule.path() + "?samenwerking=" + ids.get("samenwerkingen"));
        }
        return all;
    }

    /** The same with this behind it. */
    static String and(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    private static String needed(String path) {
        if (path.endsWith("/agenda/herkomst")) return "?veld=editie";
        if (path.startsWith("/v1/ambities") && path.endsWith("/herkomst")) return "?veld=titel";
        if (path.endsWith("/herkomst")) return "?veld=naam";
        if (path.endsWith("/verschil")) return "?van=1&tot=1";
        return path.contains("/vergelijking") ? "?van=2016-04-05&tot=2016-04-07" : "";
    }
}
