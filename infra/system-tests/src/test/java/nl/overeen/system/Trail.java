package nl.overeen.system;

import java.util.ArrayList;
import java.util.List;
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

    /** How many texts say exactly this. */
    long saying(String words) {
        return facts.stream()
                .flatMap(fact -> fact.path("teksten").valueStream())
                .filter(text -> text.path("tekst").asString("").equals(words))
                .count();
    }
}
