package nl.overeen.system.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.system.Addresses;
import nl.overeen.system.Caller;

/** All that somebody reads of a region, at several moments: what happens out of his sight changes no letter of it. */
record Snapshot(Map<String, String> pages) {
    private static final List<String> MOMENTS =
            List.of("", "op=2016-05-01", "op=2026-01-01", "bekendOp=2100-01-01", "op=oogo:");

    static Snapshot of(Caller reader, Map<String, String> ids) {
        var pages = new LinkedHashMap<String, String>();
        for (String path : Addresses.all(ids))
            for (String moment : MOMENTS) {
                if (path.contains("/vergelijking") && moment.startsWith("op")) continue;
                String asked = moment.endsWith(":") ? moment + ids.get("oogos") : moment;
                String page = Addresses.and(path, asked);
                var said = Discreet.checked(reader.get(page));
                pages.put(page, said.status() + " " + said.header("ETag") + " " + said.body());
            }
        for (String page : List.of("/v1/ik", "/v1/samenwerkingen"))
            pages.put(page, reader.get(page).ok().body());
        return new Snapshot(pages);
    }

    void isStillWhatIsRead(Snapshot later) {
        pages.forEach((page, said) ->
                assertThat(words(later.pages.get(page))).as(page).isEqualTo(words(said)));
    }

    private static String words(String said) {
        return said.startsWith("404") ? said.replaceAll("\"verzoek\":\"[^\"]*\"", "") : said;
    }
}
