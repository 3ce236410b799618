package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.nothing;
import static nl.overeen.system.attempt.Refused.refused;
import static nl.overeen.system.attempt.Refused.same;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.system.Addresses;
import nl.overeen.system.Caller;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is another region's does not exist: not by its id, not in a filter, not as a moment, not in a word of a refusal. */
class AnotherRegionReadTest {
    private static final Rich THEIRS = Rich.found(Region.found(Product.place()));
    private static final Rich OURS = Rich.found(Region.found(Product.place()));
    private static final Caller STRANGER = stranger();

    /** An auditor of our region, who holds no function in theirs. */
    private static Caller stranger() {
        OURS.region().appoint(OURS.home(), "auditor", "auditor");
        var auditor = Caller.of(Product.place(), "auditor");
        return auditor;
    }

    @Test
    void notByItsIdInAnyReadAtAnyMoment() {
        var real = Addresses.all(THEIRS.ids());
        var madeUp = Addresses.all(unknown());
        for (int i = 0; i < real.size(); i++) {
            String path = real.get(i);
            String none = madeUp.get(i);
            String tag = THEIRS.region().secretary().get(path).ok().header("ETag");
            nothing(() -> STRANGER.get(path), () -> STRANGER.get(none), "Geheim", "geheim", "Gemeente 1");
            nothing(() -> STRANGER.get(path, "If-None-Match", tag), () -> STRANGER.get(none, "If-None-Match", tag));
            for (String moment : List.of("op=2016-05-01", "bekendOp=2100-01-01", "naPositie=1"))
                nothing(
                        () -> STRANGER.get(Addresses.and(path, moment)),
                        () -> STRANGER.get(Addresses.and(none, moment)));
        }
        String live = THEIRS.home() + "/live";
        nothing(() -> STRANGER.get(live), () -> STRANGER.get("/v1/samenwerkingen/" + id() + "/live"));
    }

    @Test
    void notInAParameterOfOnesOwnReads() {
        var description = STRANGER.get("/v1/openapi.json").ok().json().path("paths");
        var others = Map.of("cursor", "", "aantal", "", "naPositie", "", "bekendOp", "", "revisie", "");
        for (String path : Addresses.all(OURS.ids()))
            for (JsonNode parameter : description.at(template(path)).path("parameters")) {
                String name = parameter.path("name").asString();
                if (!parameter.path("in").asString().equals("query") || others.containsKey(name)) continue;
                for (String kind : List.of("ambities", "oogos", "partijen", "thema", "functie"))
                    for (String form : forms(name))
                        same(
                                () -> STRANGER.get(
                                        with(path, name, form + THEIRS.ids().get(kind))),
                                () -> STRANGER.get(with(path, name, form + id())));
            }
    }

    @Test
    void notAsTheMomentOfAnOogo() {
        String oogo = THEIRS.ids().get("oogos");
        for (String compared : List.of("?van=oogo:%s&tot=2016-05-01", "?van=2016-04-05&tot=oogo:%s"))
            for (String list : List.of("/agenda/vergelijking", "/agenda/vergelijking/lijst"))
                nothing(
                        () -> STRANGER.get(OURS.home() + list + compared.formatted(oogo)),
                        () -> STRANGER.get(OURS.home() + list + compared.formatted(id())),
                        "geheim-1");
        nothing(
                () -> STRANGER.get(OURS.region().agenda() + "?op=oogo:" + oogo),
                () -> STRANGER.get(OURS.region().agenda() + "?op=oogo:" + id()));
    }

    @Test
    void notByTheCursorOfTheirTrail() {
        var reader = THEIRS.region().secretary();
        String trail = "/gebeurtenissen?aantal=3&volgorde=";
        for (String order : List.of("oudste", "nieuwste")) {
            String cursor = reader.get(THEIRS.home() + trail + order)
                    .ok()
                    .json()
                    .path("volgende")
                    .asString();
            String body = STRANGER.get(
                            OURS.home() + "/gebeurtenissen?aantal=200&volgorde=" + order + "&cursor=" + cursor)
                    .ok()
                    .body();
            for (String theirs : THEIRS.ids().values()) assertThat(body).doesNotContain(theirs);
        }
    }

    @Test
    void notAmongWhatOneMayReadAtAll() {
        for (String path : List.of("/v1/ik", "/v1/samenwerkingen")) {
            String body = STRANGER.get(path).ok().body();
            for (String theirs : THEIRS.ids().values()) assertThat(body).doesNotContain(theirs);
        }
        refused(400, "invoer.ongeldig", () -> STRANGER.get("/v1/oogos"));
    }

    private static List<String> forms(String name) {
        return switch (name) {
            case "veld" -> List.of("", "titel/", "partij/", "mandaat/", "ambitie/");
            case "op", "van", "tot" -> List.of("oogo:");
            default -> List.of("");
        };
    }

    /** The same address with another value, or with one more. */
    private static String with(String path, String name, String value) {
        String filled = name.equals("veld") && value.startsWith("ambitie/") ? value + "/titel" : value;
        String other = path.replaceAll("([?&])" + name + "=[^&]*", "$1").replaceAll("[?&]$", "");
        return Addresses.and(other.replace("?&", "?"), name + "=" + Caller.encoded(filled));
    }

    private static String template(String path) {
        String plain = path.split("\\?")[0];
        for (var id : OURS.ids().values()) plain = plain.replace(id, "{id}");
        return "/" + plain.replace("/revisies/1", "/revisies/{revisie}").replace("/", "~1") + "/get";
    }

    private static Map<String, String> unknown() {
        var ids = new HashMap<String, String>();
        THEIRS.ids().keySet().forEach(kind -> ids.put(kind, id()));
        return ids;
    }
}
