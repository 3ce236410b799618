package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a region rests on, and what becomes of its parties. */
class TableTest {
    private static final Map<String, Object> GROUND =
            Map.of("besluit", "Besluit van het bestuur", "datum", "2016-01-01");
    private final Region region = Region.found(Product.place());
    private final Caller secretary = region.secretary();
    private final String path = "/v1/samenwerkingen/" + region.id();

    @Test
    void theSecretaryLaysDownAProcedureThatHoldsFromItsDay() {
        var body = Map.of(
                "regel",
                "alle-gevraagden",
                "gevraagd",
                List.of("swv-po", "gemeente"),
                "oproeptermijnDagen",
                21,
                "geschilroutes",
                List.of(Map.of("naam", "Landelijke geschillencommissie", "termijnDagen", 42)),
                "grondslag",
                GROUND,
                "geldtOp",
                "2016-02-01");
        region.delegate("swvpo").post(path + "/procedure", body).refused(403, "recht.ontbreekt");
        var laid = secretary.post(path + "/procedure", body).ok();
        JsonNode seen =
                region.delegate("swvpo").after(laid, path + "/procedure").ok().json();
        assertThat(seen.path("geldend").asInt()).isEqualTo(1);
        JsonNode version = seen.path("versies").get(0);
        assertThat(version.path("geschilroutes").get(0).path("naam").asString())
                .isEqualTo("Landelijke geschillencommissie");
        assertThat(version.path("grondslag").path("besluit").asString()).isEqualTo("Besluit van het bestuur");
        assertThat(secretary
                        .get(path + "/procedure?op=2016-01-31")
                        .json()
                        .path("geldend")
                        .isNull())
                .isTrue();
        var asking = new java.util.HashMap<String, Object>(body);
        asking.put("gevraagd", List.of("anders"));
        secretary.post(path + "/procedure", asking).refused(400, "procedure.gevraagd");
    }

    @Test
    void aThemeIsPutInOtherWordsByWhoSawThePresentOnes() {
        String theme = UUID.randomUUID().toString();
        var defined = secretary
                .post(path + "/themas", Map.of("id", theme, "soort", "focuspunt", "naam", "Thuiszitters"))
                .ok();
        String revisions = path + "/themas/" + theme + "/wijzigingen";
        var words = Map.of("toelichting", "Niemand langer dan zes weken thuis");
        secretary.post(revisions, words).refused(428, "versie.ontbreekt");
        var revised = secretary
                .post(revisions, words, "If-Match", "\"" + defined.version() + "\"")
                .ok();
        JsonNode seen =
                secretary.after(revised, path + "/themas").json().path("themas").get(0);
        assertThat(seen.path("naam").asString()).isEqualTo("Thuiszitters");
        assertThat(seen.path("toelichting").asString()).isEqualTo("Niemand langer dan zes weken thuis");
        secretary
                .post(revisions, words, "If-Match", "\"" + revised.version() + "\"")
                .refused(409, "tekst.niets-gewijzigd");
        var retired =
                secretary.post(path + "/themas/" + theme + "/einde", Map.of()).ok();
        assertThat(secretary
                        .after(retired, path + "/themas")
                        .json()
                        .path("themas")
                        .get(0)
                        .path("tot")
                        .isString())
                .isTrue();
    }

    @Test
    void theVisionGrowsByRevisionAndThePrinciplesAndConsultationStandBesideIt() {
        var first = secretary
                .post(path + "/visie", Map.of("hogerDoel", "Elk kind een plek", "geldtOp", "2016-02-01"))
                .ok();
        var values = Map.of("kernwaarden", "Samen", "reden", "Nog een kwadrant");
        secretary.post(path + "/visie", values).refused(428, "versie.ontbreekt");
        var second = secretary
                .post(path + "/visie", values, "If-Match", "\"" + first.version() + "\"")
                .ok();
        JsonNode vision = secretary.after(second, path + "/visie").json();
        assertThat(vision.path("openWijziging").asInt()).isEqualTo(2);
        assertThat(vision.path("vastgesteld").isNull()).isTrue();
        assertThat(vision.path("revisies").get(1).path("hogerDoel").asString()).isEqualTo("Elk kind een plek");
        assertThat(vision.path("revisies").get(1).path("reden").asString()).isEqualTo("Nog een kwadrant");
        assertThat(vision.path("revisies").get(1).path("gewaagdDoel").isNull()).isTrue();
        secretary
                .post(path + "/visie", Map.of("reden", "Niets"), "If-Match", "\"" + second.version() + "\"")
                .refused(400, "visie.leeg");
        var drafted = secretary
                .post(path + "/uitgangspunten", Map.of("regels", List.of(Map.of("onderwijs", "Passend"))))
                .ok();
        JsonNode principles = secretary.after(drafted, path + "/uitgangspunten").json();
        assertThat(principles.at("/revisies/0/regels/0/onderwijs").asString()).isEqualTo("Passend");
        var arranged = secretary
                .post(
                        path + "/overlegstructuur",
                        Map.of("overleggen", List.of(Map.of("niveau", "bestuurlijk", "naam", "OOGO"))))
                .ok();
        JsonNode structure =
                secretary.after(arranged, path + "/overlegstructuur").json();
        assertThat(structure.at("/overleggen/0/naam").asString()).isEqualTo("OOGO");
    }

    @Test
    void aPartyIsRenamedRepresentedAndSucceeded() {
        String party = region.party("gemeente1");
        String next = region.party("gemeente2");
        String home = "/v1/partijen/" + party;
        var administrator = Caller.of(region.place(), "beheerder");
        secretary.post(home + "/namen", Map.of("naam", "Nieuw")).refused(403, "recht.ontbreekt");
        administrator
                .post(home + "/namen", Map.of("naam", "Nieuwe naam", "geldtOp", "2017-01-01"))
                .ok();
        secretary
                .post(home + "/aanspreekpunten", Map.of("samenwerking", region.id(), "functie", next))
                .refused(403, "recht.ontbreekt");
        region.appoint(home, "gemeente1-partijbeheerder", "partijbeheerder");
        var steward = Caller.of(region.place(), "gemeente1-partijbeheerder").behalf(party);
        steward.post(
                        home + "/aanspreekpunten",
                        Map.of(
                                "samenwerking",
                                region.id(),
                                "functie",
                                region.mandates().get("gemeente2")))
                .refused(409, "aanspreekpunt.functie-niet-geldig");
        var representation = Map.of(
                "vertegenwoordiger",
                next,
                "samenwerking",
                region.id(),
                "reikwijdte",
                "alles",
                "grondslag",
                GROUND,
                "geldtOp",
                "2016-03-01");
        var entrusted =
                steward.post(home + "/vertegenwoordigingen", representation).ok();
        JsonNode seen = secretary.after(entrusted, home).json();
        assertThat(seen.path("naam").asString()).isEqualTo("Nieuwe naam");
        assertThat(seen.at("/vertegenwoordigdDoor/0/vertegenwoordiger/id").asString())
                .isEqualTo(next);
        assertThat(secretary
                        .get("/v1/partijen/" + next)
                        .json()
                        .at("/vertegenwoordigt/0/partij/naam")
                        .asString())
                .isEqualTo("Nieuwe naam");
        var succeeded = administrator
                .post(home + "/opvolging", Map.of("opvolgers", List.of(next), "geldtOp", "2026-01-01"))
                .ok();
        JsonNode table = secretary.after(succeeded, path).json();
        assertThat(table.at("/partijen/0/opvolging/opvolgers/0/id").asString()).isEqualTo(next);
        assertThat(secretary.get(home).json().path("mandaten")).isEmpty();
        steward.post(home + "/vertegenwoordigingen", representation).ok();
        var late = new java.util.HashMap<String, Object>(representation);
        late.put("geldtOp", "2026-01-01");
        steward.post(home + "/vertegenwoordigingen", late).refused(409, "partij.opgevolgd");
    }

    @Test
    void whoWasJustAppointedSeesItAfterThePositionOfThatWrite() {
        String function = UUID.randomUUID().toString();
        var appointed = Caller.of(region.place(), "beheerder")
                .post(
                        path + "/functies",
                        Map.of(
                                "id",
                                function,
                                "persoon",
                                region.person("auditor"),
                                "rol",
                                "auditor",
                                "titel",
                                "Auditor van de regio"))
                .ok();
        var auditor = Caller.of(region.place(), "auditor");
        assertThat(auditor.after(appointed, "/v1/ik").ok().body()).contains(function);
        assertThat(auditor.after(appointed, "/v1/samenwerkingen").ok().body()).contains(region.id());
        auditor.get("/v1/ik?naPositie=x").refused(400, "invoer.ongeldig");
    }
}
