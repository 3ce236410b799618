package nl.overeen.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The trail of facts of a region, all its pages together. */
record Trail(List<JsonNode> facts) {
    /** Read once everything that stands in the store can be seen. */
    static Trail of(Region region, Answer last) {
        var reader = region.secretary();
        String path = "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen?aantal=200";
        var facts = new ArrayList<JsonNode>();
        for (String cursor = "0"; !cursor.isEmpty(); ) {
            var page = reader.after(last, path + "&cursor=" + cursor).ok().json();
            page.path("gebeurtenissen").forEach(facts::add);
            cursor = page.path("volgende").asString("");
        }
        return new Trail(facts);
    }

    /** How many texts there are with these words: one that later revisions keep is still one. */
    Map<String, Integer> counted() {
        var ids = new HashMap<String, Set<String>>();
        for (JsonNode fact : facts)
            for (JsonNode text : fact.path("teksten"))
                ids.computeIfAbsent(text.path("tekst").asString(""), words -> new HashSet<>())
                        .add(text.path("id").asString());
        var counted = new HashMap<String, Integer>();
        ids.forEach((words, same) -> counted.put(words, same.size()));
        return counted;
    }
}
