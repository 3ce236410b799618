package nl.overeen.system;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the pages of the story say on a day. */
record Readings(Region region) {

    /** Status, revision and number of the decision of each ambition on the agenda. */
    List<String> agenda(String then, String... ambitions) {
        var lines =
                region.delegate("swvvo").get(region.agenda() + then).ok().json().path("ambities");
        return Arrays.stream(ambitions)
                .map(ambition -> line(lines, ambition))
                .map(line -> line.path("status").asString() + " "
                        + line.path("revisie").asInt() + " "
                        + line.at("/besluit/nummer").asString(""))
                .toList();
    }

    private static JsonNode line(JsonNode lines, String ambition) {
        for (JsonNode line : lines) if (line.path("id").asString().equals(ambition)) return line;
        throw new AssertionError("ambition " + ambition + " is not among " + lines);
    }

    /** The decision that put the vision in force; null when there is none. */
    JsonNode vision(String day) {
        String page = "/v1/samenwerkingen/" + region.id() + "/visie?op=" + day;
        return region.secretary().get(page).ok().json().path("vastgesteld");
    }

    /** The function of who leads the ambition of this page. */
    String lead(String page) {
        var seen = region.secretary().get(page).ok().json();
        return seen.at("/trekker/partijen/0/functie/titel").asString();
    }
}
