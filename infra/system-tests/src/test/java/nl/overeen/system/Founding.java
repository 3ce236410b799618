package nl.overeen.system;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the region of the story comes to be: its people, and on what they act.
 *
 * @param functions by the account of who holds it
 */
record Founding(Region region, Map<String, String> functions) {
    static final Json GROUND = Json.of("besluit", "Besluit van het bestuur", "datum", "2015-12-15", "kenmerk", "B-15");
    static final List<String> PARTIES = List.of("gemeente1", "gemeente2", "swvpo", "swvvo");
    private static final Map<String, String> KINDS = Map.of("swvpo", "swv-po", "swvvo", "swv-vo");

    static Founding of(Place place) {
        var body = Json.of("naam", "Regio van het verhaal", "geldtOp", "2016-01-01");
        String id =
                Caller.of(place, "beheerder").post("/v1/samenwerkingen", body).id();
        return new Founding(new Region(place, id, new LinkedHashMap<>(), new LinkedHashMap<>()), new LinkedHashMap<>());
    }

    String path() {
        return "/v1/samenwerkingen/" + region.id();
    }

    String home(String party) {
        return "/v1/partijen/" + region.party(party);
    }

    /** The beheerder registers the party, the secretaris admits it. */
    Answer join(String party) {
        var body = Json.of("soort", KINDS.getOrDefault(party, "gemeente"), "naam", "De partij " + party)
                .and("geldtOp", "2016-01-01");
        region.parties().put(party, administrator().post("/v1/partijen", body).id());
        var joining = Json.of("partij", region.party(party), "geldtOp", "2016-01-01");
        return region.secretary().post(path() + "/partijen", joining).ok();
    }

    void appoint(Caller by, String party, String account, String role) {
        var body = Json.of("persoon", region.person(account), "rol", role, "titel", role + " van " + party)
                .and("id", function(account), "geldtOp", "2016-01-01");
        by.post(home(party) + "/functies", body).ok();
    }

    void mandate(Caller by, String party, String account, String since, Object... scope) {
        var body = Json.of("functie", function(account), "samenwerking", region.id(), "grondslag", GROUND)
                .and("geldtOp", since)
                .and(scope);
        by.post(home(party) + "/mandaten", body).ok();
    }

    /** Who acts on what: of gemeente 1 as its partijbeheerder says, of the others as the secretaris has it from them. */
    Answer people(String theme, String representation) {
        var secretary = region.secretary();
        var administrator = administrator();
        var words = Json.of("id", theme, "soort", "focuspunt", "naam", "Thuiszitters", "geldtOp", "2016-01-02");
        secretary.post(path() + "/themas", words).ok();
        appoint(administrator, "gemeente1", "gemeente1-partijbeheerder", "partijbeheerder");
        var steward = steward();
        appoint(steward, "gemeente1", "gemeente1-medewerker", "medewerker");
        appoint(steward, "gemeente1", "gemeente1-wethouder", "gedelegeerde");
        appoint(administrator, "gemeente2", "gemeente2-wethouder", "gedelegeerde");
        appoint(administrator, "swvpo", "swvpo-directeur", "gedelegeerde");
        appoint(administrator, "swvvo", "swvvo-directeur", "gedelegeerde");
        mandate(steward, "gemeente1", "gemeente1-wethouder", "2016-01-01", "reikwijdte", "alles");
        mandate(secretary, "swvpo", "swvpo-directeur", "2016-01-01", "reikwijdte", "alles");
        mandate(secretary, "swvvo", "swvvo-directeur", "2016-05-01", "reikwijdte", "alles");
        Object[] named = {"reikwijdte", "themas", "themas", List.of(theme)};
        mandate(secretary, "gemeente2", "gemeente2-wethouder", "2016-01-03", named);
        var entrusting = Json.of("id", representation, "vertegenwoordiger", region.party("gemeente1"))
                .and("samenwerking", region.id(), "reikwijdte", "alles")
                .and("grondslag", GROUND, "geldtOp", "2016-03-01");
        String home = home("gemeente2");
        return secretary.post(home + "/vertegenwoordigingen", entrusting).ok();
    }

    /** The procedure, and the first words of vision and principles. */
    void rules() {
        var secretary = region.secretary();
        var routes = List.of(Json.of("naam", "Geschillencommissie", "termijnDagen", 60));
        var procedure = Json.of("regel", "standaard", "gevraagd", List.of("swv-po", "swv-vo", "gemeente"))
                .and("oproeptermijnDagen", 21, "geschilroutes", routes)
                .and("grondslag", GROUND, "geldtOp", "2016-01-15");
        secretary.post(path() + "/procedure", procedure).ok();
        var vision = Json.of("hogerDoel", "Elk kind een plek", "kernwaarden", "Samen")
                .and("gewaagdDoel", "Niemand thuis", "kernkwaliteiten", "Nabij", "geldtOp", "2016-02-01");
        secretary.post(path() + "/visie", vision).ok();
        principles("Passend", "2016-02-01");
    }

    /** The next revision of the principles, by who saw the present one. */
    void principles(String education, String day) {
        String version = region.secretary().get(path() + "/uitgangspunten").version() + "";
        var rows = List.of(Json.of("onderwijs", education, "gemeenten", "Dichtbij"));
        var body = Json.of("regels", rows, "geldtOp", day, "reden", "Scherper");
        region.secretary()
                .post(path() + "/uitgangspunten", body, "If-Match", "\"" + version + "\"")
                .ok();
    }

    /** The next revision of an edition: these ambitions, each in its first revision. */
    Answer order(String edition, String day, String... ambitions) {
        String page = "/v1/agendas/" + edition;
        String version = region.secretary().get(page).version() + "";
        var lines = Arrays.stream(ambitions)
                .map(ambition -> Json.of("ambitie", ambition, "revisie", 1))
                .toList();
        var body = Json.of("ambities", lines, "reden", "De eerste voorstellen", "geldtOp", day);
        return region.secretary()
                .post(page + "/volgorde", body, "If-Match", "\"" + version + "\"")
                .ok();
    }

    /** By the evaluator, about a goal. */
    String evaluation(String goal, String ambition, String day) {
        return Json.of("samenwerking", region.id(), "oordeel", "deels-bereikt", "bevinding", "Nog niet overal")
                .and("onderwerp", Json.of("soort", "doelstelling", "id", goal, "ambitie", ambition))
                .and("cijfers", List.of(Json.of("functie", "wethouder", "cijfer", 7)), "geldtOp", day)
                .sentBy(region.acting("evaluator", region.id()), "/v1/evaluaties");
    }

    Json propose(String title) {
        return Json.of("samenwerking", region.id(), "titel", title, "geldtOp", "2016-03-01");
    }

    void amend(String ambition, Object... change) {
        String page = "/v1/ambities/" + ambition;
        String version = region.employee().get(page).version() + "";
        region.employee()
                .post(page + "/wijzigingen", Json.of(change), "If-Match", "\"" + version + "\"")
                .ok();
    }

    Answer edition() {
        var body = Json.of("naam", "Ontwikkelagenda", "van", "2016-08-01", "geldtOp", "2016-02-10")
                .and("schooljaren", List.of("2016-2017"));
        return region.secretary().post(path() + "/agendas", body).ok();
    }

    /** The draft that the legal duty is about, sent to the other parties. */
    String supportPlan(Caller owner) {
        String plan = Json.of("samenwerking", region.id(), "soort", "ondersteuningsplan", "titel", "Ondersteuningsplan")
                .and("versie", "concept 1", "datum", "2016-03-01", "sha256", "a".repeat(64))
                .and("vindplaats", "Archief 1", "geldtOp", "2016-03-01")
                .sentBy(owner, "/v1/documenten");
        var others = List.of(region.party("gemeente1"), region.party("gemeente2"), region.party("swvvo"));
        step(plan, "verstuurd", "2016-03-14", "partijen", others);
        return plan;
    }

    /** Raised, with the view of the swv vo and an advice; at the page named here. */
    String dispute(Caller by, String oogo, int item) {
        String page = "/v1/geschillen/"
                + Json.of("oogo", oogo, "agendapunt", item, "onderwerp", "Hoe algemeen mag het zijn?")
                        .and("route", "Geschillencommissie", "geldtOp", "2016-04-20")
                        .sentBy(by, "/v1/geschillen");
        var view = Json.of("standpunt", "Het moet te toetsen zijn", "geldtOp", "2016-04-25");
        region.delegate("swvvo").post(page + "/standpunten", view).ok();
        var advice = Json.of("van", "Geschillencommissie", "advies", "Noem een termijn", "geldtOp", "2016-05-12");
        region.secretary().post(page + "/adviezen", advice).ok();
        return page;
    }

    /** A step in the way of a document's first version. */
    Answer step(String document, String step, String day, Object... more) {
        var body = Json.of("versie", 1, "stap", step, "geldtOp", day).and(more);
        return region.secretary()
                .post("/v1/documenten/" + document + "/stappen", body)
                .ok();
    }

    String function(String account) {
        return functions.computeIfAbsent(
                account, any -> java.util.UUID.randomUUID().toString());
    }

    Caller administrator() {
        return Caller.of(region.place(), "beheerder");
    }

    /** Of gemeente 1. */
    Caller steward() {
        return region.acting("gemeente1-partijbeheerder", region.party("gemeente1"));
    }

    Caller evaluator() {
        return region.acting("evaluator", region.id());
    }
}
