package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.id;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overeen.system.Json;
import nl.overeen.system.Region;

/**
 * A region with one thing of each kind, all of whose words begin with "Geheim".
 *
 * @param ids by the first part of the path at which the thing is read, and by other names for parts of things
 */
record Rich(Region region, Map<String, String> ids) {

    static Rich found(Region region) {
        var rich = new Rich(region, new LinkedHashMap<>());
        var secretary = region.secretary();
        String home = "/v1/samenwerkingen/" + region.id();
        var ids = rich.ids;
        for (String part : List.of("thema", "doel", "indicator", "actie", "toezegging")) ids.put(part, id());
        ids.put("samenwerkingen", region.id());
        ids.put("partijen", region.party("gemeente1"));
        ids.put("mandaat", region.mandates().get("gemeente1"));
        Json.of("id", ids.get("thema"), "soort", "domein", "naam", "Geheim thema", "geldtOp", "2016-01-01")
                .sentBy(secretary, home + "/themas");
        var measured = Json.of("id", ids.get("indicator"), "tekst", "Geheim getal", "soort", "aantal");
        ids.put("ambities", rich.propose(measured));
        ids.put("agendas", rich.edition(home));
        var meeting = Meeting.of(region);
        ids.put("oogos", rich.meet(home));
        ids.put("evaluaties", rich.evaluate(home));
        ids.put("documenten", rich.document());
        ids.put("dichtbij", meeting.oogo());
        ids.put(
                "functie",
                secretary
                        .get("/v1/partijen/" + region.party("gemeente1"))
                        .ok()
                        .json()
                        .at("/mandaten/0/functie")
                        .asString());
        return rich;
    }

    String home() {
        return "/v1/samenwerkingen/" + region.id();
    }

    private String propose(Json indicator) {
        var goal = Json.of("id", ids.get("doel"), "tekst", "Geheim doel", "indicatoren", List.of(indicator));
        var action = Json.of("id", ids.get("actie"), "tekst", "Geheime actie", "nummer", "1.1");
        return Json.of("samenwerking", region.id(), "titel", "Geheime titel", "geldtOp", "2016-03-01")
                .and("themas", List.of(ids.get("thema")), "doelen", List.of(goal), "acties", List.of(action))
                .sentBy(region.employee(), "/v1/ambities");
    }

    private String edition(String home) {
        var line = Json.of("ambitie", ids.get("ambities"), "revisie", 1);
        return Json.of("naam", "Geheime editie", "van", "2016-08-01", "geldtOp", "2016-03-02")
                .and("schooljaren", List.of("2016-2017"), "ambities", List.of(line))
                .sentBy(region.secretary(), home + "/agendas");
    }

    /** Item 1 was adopted, on item 2 the parties did not agree, and about that a dispute was raised. */
    private String meet(String home) {
        String oogo = region.meet("geheim-1", "2016-04-06", ids.get("ambities"), 1);
        var secretary = region.secretary();
        String items = "/v1/oogos/" + oogo + "/agendapunten";
        secretary
                .post(items, Json.of("titel", "Geheime vraag", "soort", "opdracht"))
                .ok();
        for (String party : region.parties().keySet()) {
            var yes = Meeting.akkoord(Persons.behalf(region.party(party)));
            region.delegate(party).post(items + "/1/standpunten", yes).ok();
            var no = Json.of("standpunt", "niet-akkoord", "namens", Persons.behalf(region.party(party)))
                    .and("toelichting", "Geheim bezwaar");
            region.delegate(party).post(items + "/2/standpunten", no).ok();
        }
        Json.of("id", ids.get("toezegging"), "agendapunt", 1, "partij", region.party("gemeente1"))
                .and("toezegging", "Geheime toezegging", "aan", List.of(region.party("swvpo")))
                .sentBy(secretary, "/v1/oogos/" + oogo + "/toezeggingen");
        secretary.post(items + "/1/afronding", Map.of()).ok();
        var concluded = secretary.post(items + "/2/afronding", Map.of()).ok();
        ids.put(
                "besluiten",
                secretary
                        .after(concluded, "/v1/oogos/" + oogo)
                        .ok()
                        .json()
                        .at("/agendapunten/0/afronding/besluit")
                        .asString());
        ids.put(
                "geschillen",
                Json.of("oogo", oogo, "agendapunt", 2, "onderwerp", "Geheim geschil", "geldtOp", "2016-04-20")
                        .sentBy(region.delegate("swvpo"), "/v1/geschillen"));
        return oogo;
    }

    private String evaluate(String home) {
        region.appoint(home, "evaluator", "evaluator");
        return Json.of("samenwerking", region.id(), "oordeel", "bereikt", "bevinding", "Geheime bevinding")
                .and("onderwerp", Json.of("soort", "ambitie", "id", ids.get("ambities")))
                .and("geldtOp", "2016-09-01")
                .sentBy(region.acting("evaluator", region.id()), "/v1/evaluaties");
    }

    private String document() {
        return Json.of("samenwerking", region.id(), "soort", "verslag", "titel", "Geheim stuk", "versie", "1")
                .and("datum", "2016-03-01", "vindplaats", "Geheim archief", "geldtOp", "2016-03-01")
                .sentBy(region.secretary(), "/v1/documenten");
    }
}
