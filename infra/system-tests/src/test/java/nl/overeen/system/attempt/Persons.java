package nl.overeen.system.attempt;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Region;

/** Functions, mandates and representations of a region, as each test needs them. */
record Persons(Region region) {
    static final Json GROUND = Json.of("besluit", "Besluit van het bestuur", "datum", "2015-12-15");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    static String id() {
        return UUID.randomUUID().toString();
    }

    Caller administrator() {
        return Caller.of(region.place(), "beheerder");
    }

    String home(String party) {
        return "/v1/partijen/" + region.party(party);
    }

    /** The id of the function. */
    String appoint(String party, String account, String role, Object... more) {
        String function = id();
        administrator()
                .post(
                        home(party) + "/functies",
                        appointment(function, account, role).and(more))
                .ok();
        return function;
    }

    Json appointment(String function, String account, String role) {
        return Json.of("id", function, "persoon", region.person(account), "rol", role, "titel", role + " van ons")
                .and("geldtOp", "2016-01-01");
    }

    Json mandate(String id, String function) {
        return Json.of("id", id, "functie", function, "samenwerking", region.id(), "reikwijdte", "alles")
                .and("grondslag", GROUND, "geldtOp", "2016-01-01");
    }

    Answer grant(Caller by, String party, Json mandate) {
        return by.post(home(party) + "/mandaten", mandate);
    }

    Json representation(String id, String representative) {
        return Json.of("id", id, "vertegenwoordiger", representative, "samenwerking", region.id())
                .and("reikwijdte", "alles", "grondslag", GROUND, "geldtOp", "2016-01-01");
    }

    Answer entrust(Caller by, String party, Json representation) {
        return by.post(home(party) + "/vertegenwoordigingen", representation);
    }

    /** The id of the newest fact of this kind about a thing, as the trail names it. */
    String fact(String stream, String kind) {
        String trail = "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen?volgorde=nieuwste&aantal=200";
        for (var fact : region.secretary().get(trail).ok().json().path("gebeurtenissen"))
            if (fact.path("feit").asString().startsWith(stream)
                    && fact.path("soort").asString().equals(kind))
                return fact.path("feit").asString();
        throw new AssertionError("no " + kind + " of " + stream);
    }

    Answer correct(Caller by, String fact, Json content) {
        return by.post("/v1/feiten/" + fact + "/correctie", Json.of("inhoud", content, "reden", "Zo was het"));
    }

    Answer expire(Caller by, String fact) {
        return by.post("/v1/feiten/" + fact + "/vervallen", Json.of("reden", "Was niet zo"));
    }

    static List<Json> behalf(String... parties) {
        return java.util.Arrays.stream(parties)
                .map(party -> Json.of("partij", party))
                .toList();
    }
}
