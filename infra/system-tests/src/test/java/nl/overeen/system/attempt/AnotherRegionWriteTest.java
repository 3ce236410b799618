package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.GROUND;
import static nl.overeen.system.attempt.Persons.id;
import static nl.overeen.system.attempt.Refused.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Who names a thing of another region in a write is told what he is told of a thing that never was. */
class AnotherRegionWriteTest {
    private static final Rich THEIRS = Rich.found(Region.found(Product.place()));
    private static final Rich OURS = Rich.found(Region.found(Product.place()));

    private final Region region = OURS.region();
    private final Caller secretary = region.secretary();
    private final Caller employee = region.employee();
    private final Caller delegate = region.delegate("gemeente1");
    private final Caller evaluator = region.acting("evaluator", region.id());

    @Test
    void itsTextsAreNotTabled() {
        String items = "/v1/oogos/" + OURS.ids().get("dichtbij") + "/agendapunten";
        for (String kind : List.of("ambities", "agendas", "documenten", "samenwerkingen")) {
            String word = Map.of("ambities", "ambitie", "agendas", "agenda", "documenten", "document")
                    .getOrDefault(kind, "visie");
            unknown(kind, id -> secretary.post(items, item(word, id)));
            unknown(kind, id -> secretary.post(items + "/1/teksten", Json.of("teksten", List.of(text(word, id)))));
        }
        unknown("oogos", id -> secretary.post(items + "/1/afronding", Json.of("aanhoudenNaar", id)));
    }

    @Test
    void nothingOfItIsInOurTexts() {
        String mine = "/v1/ambities/" + OURS.ids().get("ambities");
        String seen = "\"" + employee.get(mine).version() + "\"";
        Function<Json, Answer> amend =
                change -> employee.post(mine + "/wijzigingen", change.and("reden", "Beter"), "If-Match", seen);
        unknown(
                "ambities",
                id -> amend.apply(Json.of("koppelingen", List.of(Json.of("ambitie", id, "soort", "koppelen")))));
        unknown("thema", id -> amend.apply(Json.of("themas", List.of(id))));
        unknown(
                "ambities",
                id -> employee.post(
                        mine + "/samenvoegingen",
                        Json.of("naar", List.of(Json.of("ambitie", id)), "reden", "Samen"),
                        "If-Match",
                        seen));
        unknown(
                "partijen",
                id -> secretary.post(
                        mine + "/trekkers",
                        Json.of(
                                "partijen",
                                List.of(Json.of(
                                        "partij", id, "functie", THEIRS.ids().get("functie"))))));
        unknown("actie", id -> employee.post(mine + "/voortgang", Json.of("actie", id, "stand", "loopt")));
        unknown("indicator", id -> employee.post(mine + "/metingen", Json.of("indicator", id, "waarde", 1)));
        unknown(
                "ambities",
                id -> secretary.post(
                        OURS.home() + "/agendas",
                        Json.of("naam", "Onze", "van", "2017-08-01")
                                .and("ambities", List.of(Json.of("ambitie", id, "revisie", 1)))));
        unknown(
                "agendas",
                id -> secretary.post(
                        OURS.home() + "/agendas", Json.of("naam", "Onze", "van", "2017-08-01", "voorganger", id)));
        unknown(
                "ambities",
                id -> secretary.post(
                        OURS.home() + "/overdrachten",
                        Json.of(
                                        "partij",
                                        region.party("gemeente1"),
                                        "van",
                                        OURS.ids().get("functie"))
                                .and("naar", OURS.ids().get("functie"), "ambities", List.of(id), "reden", "Over")));
    }

    @Test
    void aPartyOfItThatIsNamedAsTrekkerOrParticipantHasNoNameHere() {
        String mine = "/v1/ambities/" + region.propose("Met vreemden").id();
        String theirs = THEIRS.ids().get("partijen");
        String name = THEIRS.region()
                .secretary()
                .get("/v1/partijen/" + theirs)
                .ok()
                .json()
                .path("naam")
                .asString();
        var change = Json.of("trekker", Json.of("partijen", List.of(theirs)), "reden", "Proberen")
                .and("participanten", List.of(Json.of("tekst", "Zij", "partij", theirs)));
        var changed = employee.post(mine + "/wijzigingen", change, "If-Match", "\"1\"")
                .ok();
        for (String page : List.of(mine, mine + "/revisies/2", mine + "/verschil?van=1&tot=2", region.agenda()))
            assertThat(employee.after(changed, page).ok().body()).doesNotContain(name);
    }

    @Test
    void nothingOfItIsEvaluatedOrEvidence() {
        for (String kind : List.of("ambities", "oogos", "samenwerkingen")) {
            String word = Map.of("ambities", "ambitie", "oogos", "oogo").getOrDefault(kind, "samenwerking");
            unknown(kind, id -> evaluated(Json.of("soort", word, "id", id)));
        }
        String ambition = THEIRS.ids().get("ambities");
        unknown("doel", id -> evaluated(Json.of("soort", "doelstelling", "id", id, "ambitie", ambition)));
        unknown("actie", id -> evaluated(Json.of("soort", "actie", "id", id, "ambitie", ambition)));
        var ours = Json.of("soort", "ambitie", "id", OURS.ids().get("ambities"));
        unknown("documenten", id -> evaluated(ours, Json.of("tekst", "Zie", "document", id)));
        for (String kind : List.of("ambities", "oogos", "partijen", "samenwerkingen"))
            unknown(kind, id -> evaluated(ours, Json.of("tekst", "Zie", "feit", id + ".0")));
        String next = "/v1/evaluaties/" + OURS.ids().get("evaluaties") + "/vervolg";
        unknown("ambities", id -> secretary.post(next, Json.of("vervolg", "bijstellen", "voorstel", id, "revisie", 1)));
        unknown("oogos", id -> secretary.post(next, Json.of("vervolg", "bijstellen", "oogo", id, "agendapunt", 1)));
    }

    @Test
    void itsMeetingsDecisionsAndDisputesTakeNothingOfOurs() {
        for (String act : List.of("toetredingen", "bekrachtigingen"))
            unknown("besluiten", id -> delegate.post("/v1/besluiten/" + id + "/" + act, Json.of()));
        unknown("besluiten", id -> delegate.post("/v1/besluiten/" + id + "/weigeringen", Json.of("reden", "Nee")));
        unknown(
                "besluiten",
                id -> secretary.post("/v1/besluiten/" + id + "/terugkoppelingen", Json.of("aan", "Iedereen")));
        unknown(
                "oogos",
                id -> delegate.post(
                        "/v1/oogos/" + id + "/agendapunten/1/standpunten",
                        Meeting.akkoord(Persons.behalf(region.party("gemeente1")))));
        for (String act : List.of("opening", "sluiting"))
            unknown("oogos", id -> secretary.post("/v1/oogos/" + id + "/" + act, Json.of()));
        unknown(
                "oogos",
                id -> delegate.post("/v1/geschillen", Json.of("oogo", id, "agendapunt", 2, "onderwerp", "Van ons")));
        unknown("geschillen", id -> delegate.post("/v1/geschillen/" + id + "/standpunten", Json.of("standpunt", "Ja")));
        unknown(
                "besluiten",
                id -> secretary.post(
                        "/v1/geschillen/" + OURS.ids().get("geschillen") + "/afloop",
                        Json.of("uitkomst", "Eens", "besluit", id)));
        String oogo = "/v1/oogos/" + OURS.ids().get("oogos");
        unknown(
                "partijen",
                id -> secretary.post(
                        oogo + "/toezeggingen", Json.of("agendapunt", 1, "partij", id, "toezegging", "Zij doen het")));
        unknown(
                "partijen",
                id -> secretary.post(
                        "/v1/oogos/" + OURS.ids().get("dichtbij") + "/aanwezigheid", Json.of("afwezig", List.of(id))));
        unknown("partijen", id -> delegate.post(oogo + "/agendapunten/1/bevestigingen", Json.of("partij", id)));
        unknown(
                "toezegging",
                id -> secretary.post(
                        oogo + "/toezeggingen/" + id + "/verslagen", Json.of("stand", "nagekomen", "verslag", "Ja")));
        unknown(
                "partijen",
                id -> secretary.post(
                        "/v1/documenten/" + OURS.ids().get("documenten") + "/stappen",
                        Json.of("versie", 1, "stap", "verstuurd", "partijen", List.of(id))));
    }

    @Test
    void itsFactsAreNotCorrectedAndItsAuthorityIsNotOurs() {
        for (String kind : List.of("ambities", "oogos", "documenten", "evaluaties", "geschillen", "partijen"))
            for (Caller by : List.of(secretary, delegate, evaluator)) {
                unknown(kind, id -> by.post("/v1/feiten/" + id + ".0/vervallen", Json.of("reden", "Weg")));
                unknown(
                        kind,
                        id -> by.post(
                                "/v1/feiten/" + id + ".0/correctie", Json.of("inhoud", Json.of(), "reden", "Anders")));
            }
        var persons = new Persons(region);
        for (String kind : List.of("functie", "mandaat"))
            unknown(kind, id -> persons.grant(secretary, "gemeente1", persons.mandate(id(), id)));
        unknown("partijen", id -> persons.entrust(secretary, "gemeente1", persons.representation(id(), id)));
        String home = persons.home("gemeente1");
        unknown("mandaat", id -> secretary.post(home + "/mandaten/" + id + "/intrekking", Json.of()));
        for (String act : List.of("/mandaten", "/vertegenwoordigingen"))
            unknown("partijen", id -> secretary.post("/v1/partijen/" + id + act, body(act)));
        unknown("thema", id -> secretary.post(OURS.home() + "/themas/" + id + "/einde", Json.of()));
    }

    private Json body(String act) {
        return Json.of("samenwerking", region.id(), "reikwijdte", "alles", "grondslag", GROUND)
                .and(act.equals("/mandaten") ? "functie" : "vertegenwoordiger", id());
    }

    private Answer evaluated(Json subject, Json... evidence) {
        return evaluator.post(
                "/v1/evaluaties",
                Json.of("samenwerking", region.id(), "onderwerp", subject, "oordeel", "bereikt")
                        .and("bevinding", "Gezien", "bewijs", List.of(evidence)));
    }

    private static Json item(String kind, String id) {
        return Json.of("titel", "Van hen", "soort", "vaststellen", "teksten", List.of(text(kind, id)));
    }

    private static Json text(String kind, String id) {
        return Json.of("soort", kind, "id", id, "revisie", 1);
    }

    private static void unknown(String kind, Function<String, Answer> attempt) {
        String theirs = THEIRS.ids().get(kind);
        nothing(() -> attempt.apply(theirs), () -> attempt.apply(id()), "Geheim", "geheim");
    }
}
