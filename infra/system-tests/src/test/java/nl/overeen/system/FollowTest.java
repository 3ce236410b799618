package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands around an OOGO: the documents it is about, disputes, evaluations, and the work that awaits. */
class FollowTest {
    private final Region region = Region.found(Product.place());

    @Test
    void aDocumentGoesThroughItsVersionsAndStepsAndItsProofSaysWhatIsMissing() {
        var owner = region.employee();
        String document = owner.post("/v1/documenten", document("concept 1", "a".repeat(64), "2016-02-01"))
                .id();
        assertThat(owner.post("/v1/documenten", document("concept 1", "a".repeat(65), "2016-02-01"))
                        .fault("sha256"))
                .isEqualTo("veld.ongeldig");
        String path = "/v1/documenten/" + document;
        var second = Map.of(
                "titel",
                "Ondersteuningsplan",
                "versie",
                "concept 2",
                "datum",
                "2016-03",
                "vindplaats",
                "Archief 2",
                "geldtOp",
                "2016-04-01");
        region.delegate("gemeente2").post(path + "/versies", second).refused(403, "recht.ontbreekt");
        owner.post(path + "/versies", second).ok();
        var early = Map.of(
                "titel",
                "Ondersteuningsplan",
                "versie",
                "concept 0",
                "datum",
                "2016",
                "vindplaats",
                "Archief",
                "geldtOp",
                "2016-01-01");
        owner.post(path + "/versies", early).refused(409, "document.eerder-dan-laatste-versie");
        var secretary = region.secretary();
        secretary
                .post(path + "/stappen", Map.of("versie", 2, "stap", "verstuurd"))
                .refused(400, "stap.voor-wie-ontbreekt");
        owner.post(path + "/stappen", Map.of("versie", 2, "stap", "opr", "aan", "De OPR"))
                .refused(403, "recht.ontbreekt");
        var sent = secretary.post(
                path + "/stappen",
                Map.of(
                        "versie",
                        2,
                        "stap",
                        "verstuurd",
                        "partijen",
                        List.of(region.party("gemeente2"), region.party("swvpo")),
                        "geldtOp",
                        "2016-04-10"));
        var reader = region.delegate("swvpo");
        var view = reader.after(sent, path).ok().json();
        assertThat(view.path("eigenaar").path("id").asString()).isEqualTo(region.party("gemeente1"));
        assertThat(view.path("versies").get(1).path("aanduiding").asString()).isEqualTo("concept 2");
        assertThat(view.path("versies").get(1).path("stappen").size()).isEqualTo(1);
        assertThat(view.path("versie").asInt()).isEqualTo(3);
        assertThat(reader.get(path + "?op=2016-03-31")
                        .ok()
                        .json()
                        .path("versies")
                        .size())
                .isEqualTo(1);
        var list = reader.get("/v1/documenten?samenwerking=" + region.id()).ok().json();
        assertThat(list.path("documenten")
                        .get(0)
                        .path("nieuwste")
                        .path("nummer")
                        .asInt())
                .isEqualTo(2);
        var proof = reader.get(path + "/overlegbewijs?versie=2").ok().json();
        assertThat(proof.path("volledig").asBoolean(true)).isFalse();
        assertThat(codes(proof.path("ontbreekt"))).containsExactly("hash-ontbreekt", "overleg-ontbreekt");
        assertThat(proof.path("verzonden").size()).isEqualTo(1);
        assertThat(reader.get(path + "/overlegbewijs?versie=1")
                        .ok()
                        .json()
                        .path("ontbreekt")
                        .size())
                .isEqualTo(1);
        reader.get(path + "/overlegbewijs?versie=9").refused(404, "niet-gevonden");
    }

    @Test
    void aDisputeFollowsWhereTheyDoNotAgree() {
        String oogo = disagreement();
        var raising = Map.of("oogo", oogo, "agendapunt", 1, "onderwerp", "De termijn", "geldtOp", "2016-04-20");
        region.employee().post("/v1/geschillen", raising).refused(403, "recht.ontbreekt");
        var delegate = region.delegate("gemeente1");
        delegate.post(
                        "/v1/geschillen",
                        Map.of("oogo", oogo, "agendapunt", 2, "onderwerp", "Iets anders", "geldtOp", "2016-04-20"))
                .refused(409, "geschil.geen-aanleiding");
        String dispute = delegate.post("/v1/geschillen", raising).id();
        String path = "/v1/geschillen/" + dispute;
        region.delegate("swvpo")
                .post(path + "/standpunten", Map.of("standpunt", "Zes weken is haalbaar"))
                .ok();
        var secretary = region.secretary();
        secretary
                .post(path + "/adviezen", Map.of("van", "Geschillencommissie", "advies", "Acht weken"))
                .ok();
        var settled = secretary
                .post(path + "/afloop", Map.of("uitkomst", "Acht weken"))
                .ok();
        secretary.post(path + "/afloop", Map.of("uitkomst", "Toch niet")).refused(409, "geschil.afgehandeld");
        var view = delegate.after(settled, path).ok().json();
        assertThat(view.path("stand").asString()).isEqualTo("afgehandeld");
        assertThat(view.path("standpunten").get(0).path("standpunt").asString()).isEqualTo("Zes weken is haalbaar");
        assertThat(view.path("agendapunt").path("naam").asString()).isEqualTo("2016-1");
        var list = delegate.get("/v1/geschillen?samenwerking=" + region.id() + "&op=2016-04-20");
        assertThat(list.ok().json().path("geschillen").get(0).path("stand").asString())
                .isEqualTo("open");
    }

    @Test
    void anEvaluationIsFollowedUpInAProposal() {
        region.appoint("/v1/samenwerkingen/" + region.id(), "evaluator", "evaluator");
        var evaluator = Caller.of(Product.place(), "evaluator").behalf(region.id());
        var proposed = ambition();
        String ambition = proposed.id();
        JsonNode read =
                evaluator.after(proposed, "/v1/ambities/" + ambition).ok().json();
        String goal = read.path("doelen").get(0).path("id").asString();
        var subject = Map.of("soort", "doelstelling", "id", goal, "ambitie", ambition);
        evaluator
                .post("/v1/evaluaties", evaluation(Map.of("soort", "doelstelling", "id", goal)))
                .refused(400, "onderwerp.ambitie-past-niet");
        region.secretary().post("/v1/evaluaties", evaluation(subject)).refused(403, "recht.ontbreekt");
        var recorded = evaluator.post("/v1/evaluaties", evaluation(subject));
        String id = recorded.id();
        String path = "/v1/evaluaties/" + id;
        var stop = Map.of("vervolg", "stoppen", "voorstel", ambition, "revisie", 1);
        evaluator.post(path + "/vervolg", stop).refused(403, "recht.ontbreekt");
        region.secretary()
                .post(path + "/vervolg", Map.of("vervolg", "stoppen"))
                .refused(400, "vervolg.voorstel-of-agendapunt-ontbreekt");
        var work = "/v1/samenwerkingen/" + region.id() + "/mijn-werk";
        assertThat(region.secretary()
                        .after(recorded, work)
                        .ok()
                        .json()
                        .path("evaluaties")
                        .size())
                .isEqualTo(1);
        var decided = region.secretary().post(path + "/vervolg", stop).ok();
        var view = evaluator.after(decided, path).ok().json();
        assertThat(view.path("vervolg").path("voorstel").path("revisie").asInt())
                .isEqualTo(1);
        assertThat(view.path("cijfers").get(0).path("functie").asString()).isEqualTo("wethouder");
        assertThat(view.path("indicatoren").get(0).path("stand").asString()).isEqualTo("geen-meting");
        var timeline = evaluator
                .get("/v1/samenwerkingen/" + region.id() + "/evaluaties?ambitie=" + ambition)
                .ok()
                .json();
        assertThat(timeline.path("evaluaties")
                        .get(0)
                        .path("onderwerp")
                        .path("titel")
                        .asString())
                .isEqualTo("Binnen zes weken terug");
        assertThat(region.secretary().get(work).ok().json().path("evaluaties").size())
                .isZero();
    }

    @Test
    void eachSeesItsOwnWorkAndTheSecretaryThatOfTheWholeTable() {
        String ambition = ambition().id();
        String oogo = region.secretary()
                .post("/v1/oogos", Map.of("samenwerking", region.id(), "naam", "2016-2", "dag", "2016-06-01"))
                .id();
        var tabled = region.secretary()
                .post("/v1/oogos/" + oogo + "/agendapunten", Region.item(ambition, 1))
                .ok();
        String path = "/v1/samenwerkingen/" + region.id() + "/mijn-werk";
        var own = region.delegate("gemeente2").after(tabled, path).ok().json();
        assertThat(own.path("heleTafel").asBoolean(true)).isFalse();
        assertThat(own.path("partijen").get(0).path("id").asString()).isEqualTo(region.party("gemeente2"));
        assertThat(own.path("agendapunten").get(0).path("partijen").size()).isEqualTo(1);
        assertThat(own.path("acties").size()).isZero();
        var lead = region.delegate("gemeente1").get(path).ok().json();
        assertThat(lead.path("acties").get(0).path("nummer").asString()).isEqualTo("8.3");
        assertThat(lead.path("acties").get(0).path("teLaat").asBoolean()).isTrue();
        var table = region.secretary().get(path).ok().json();
        assertThat(table.path("heleTafel").asBoolean()).isTrue();
        assertThat(table.path("agendapunten").get(0).path("partijen").size()).isEqualTo(4);
        var asked = region.secretary().get(path + "?partij=" + region.party("gemeente1"));
        assertThat(asked.ok().json().path("heleTafel").asBoolean(true)).isFalse();
        region.secretary().get(path + "?partij=" + region.id()).refused(404, "niet-gevonden");
    }

    /** @return the OOGO in which they did not agree on item 1 */
    private String disagreement() {
        String oogo = region.meet("2016-1", "2016-04-06", ambition().id(), 1);
        String item = "/v1/oogos/" + oogo + "/agendapunten/1";
        region.delegate("gemeente1")
                .post(
                        item + "/standpunten",
                        Map.of(
                                "standpunt",
                                "niet-akkoord",
                                "revisie",
                                1,
                                "namens",
                                List.of(Map.of("partij", region.party("gemeente1"))),
                                "toelichting",
                                "Te kort"))
                .ok();
        region.secretary().post(item + "/afronding", Map.of()).ok();
        return oogo;
    }

    private Answer ambition() {
        var indicator = Map.of("tekst", "Dagen thuis", "soort", "aantal", "nulmeting", 60, "streefwaarde", 42);
        var goal = Map.of("tekst", "Binnen zes weken terug", "indicatoren", List.of(indicator));
        var action = Map.of(
                "nummer",
                "8.3",
                "tekst",
                "Plan maken",
                "planning",
                Map.of("tekst", "september 2016", "tot", "2016-09"));
        return region.employee()
                .post(
                        "/v1/ambities",
                        Map.of(
                                "samenwerking", region.id(),
                                "titel", "Elke thuiszitter een plek",
                                "doelen", List.of(goal),
                                "acties", List.of(action),
                                "trekker", Map.of("partijen", List.of(region.party("gemeente1"))),
                                "geldtOp", "2016-03-01"))
                .ok();
    }

    private Map<String, Object> evaluation(Map<String, String> subject) {
        return Map.of(
                "samenwerking",
                region.id(),
                "onderwerp",
                subject,
                "oordeel",
                "deels-bereikt",
                "bevinding",
                "Nog niet overal",
                "cijfers",
                List.of(Map.of("functie", "wethouder", "cijfer", 7.5, "aantal", 3)),
                "bewijs",
                List.of(Map.of("tekst", "Gesprekken")),
                "geldtOp",
                "2016-12-01");
    }

    private Map<String, Object> document(String label, String hash, String day) {
        return Map.of(
                "samenwerking",
                region.id(),
                "soort",
                "ondersteuningsplan",
                "titel",
                "Ondersteuningsplan",
                "versie",
                label,
                "datum",
                "2016-01",
                "sha256",
                hash,
                "vindplaats",
                "Archief 1",
                "geldtOp",
                day);
    }

    private static List<String> codes(JsonNode missing) {
        return missing.valueStream().map(one -> one.path("code").asString()).toList();
    }
}
