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
        reader.after(last, region.agenda()).ok();
        return of(reader, region.id());
    }

    /** As far as it can be seen now. */
    static Trail of(Caller reader, String region) {
        String path = "/v1/samenwerkingen/" + region + "/gebeurtenissen?aantal=200";
        var facts = new ArrayList<JsonNode>();
        for (String cursor = "0"; !cursor.isEmpty(); ) {
            var page = reader.get(path + "&cursor=" + cursor).ok().json();
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

    /** Where a fact of a stream is missing or stands twice: each fact is named by its stream and its number in it. */
    List<String> gaps() {
        var next = new HashMap<String, Integer>();
        var gaps = new ArrayList<String>();
        for (JsonNode fact : facts) {
            String[] name = fact.path("feit").asString().split("\\.");
            int expected = next.merge(name[0], 1, Integer::sum) - 1;
            if (Integer.parseInt(name[1]) != expected)
                gaps.add(fact.path("feit").asString());
        }
        return gaps;
    }

    /** Of which there is a fact. */
    Set<String> streams() {
        var streams = new HashSet<String>();
        for (JsonNode fact : facts) streams.add(fact.path("feit").asString().split("\\.")[0]);
        return streams;
    }
}
