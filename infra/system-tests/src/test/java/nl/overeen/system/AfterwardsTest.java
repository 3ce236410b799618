package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An OOGO is prepared, minuted and closed; what comes of it stands in the decision, the list and the register. */
class AfterwardsTest {
    private final Region region = Region.found(Product.place());
    private final Caller secretary = region.secretary();

    @Test
    void whatComesOfADecisionIsKeptAndChangesNothingInTheMeeting() {
        String ambition = region.propose("Elke leerling een plek").id();
        String oogo = region.meet("2016-1", "2016-04-06", ambition, 1);
        String path = "/v1/oogos/" + oogo;
        String commitment = minutes(path);
        positions(path + "/agendapunten/1/standpunten");
        secretary.post(path + "/agendapunten/1/afronding", Map.of()).ok();
        var closed = secretary.post(path + "/sluiting", Map.of()).ok();
        JsonNode seen = secretary.after(closed, path).ok().json();
        assertThat(seen.path("afwezig").get(0).path("id").asString()).isEqualTo(region.party("swvvo"));
        assertThat(seen.path("toezeggingen").get(0).path("teLaat").asBoolean()).isTrue();
        JsonNode item = seen.path("agendapunten").get(0);
        assertThat(item.path("bespreking").asString()).isEqualTo("Er is lang over gesproken.");
        assertThat(item.path("stand").asString()).isEqualTo("afgerond");

        String decision =
                "/v1/besluiten/" + item.path("afronding").path("besluit").asString();
        afterwards(path, decision, commitment);
        shown(path, decision);
    }

    private String minutes(String path) {
        secretary
                .post(path + "/aanwezigheid", Map.of("afwezig", List.of(region.party("swvvo"))))
                .ok();
        secretary
                .post(path + "/agendapunten/1/bespreking", Map.of("tekst", "Er is lang over gesproken."))
                .ok();
        String id = UUID.randomUUID().toString();
        secretary
                .post(
                        path + "/toezeggingen",
                        Map.of(
                                "id",
                                id,
                                "agendapunt",
                                1,
                                "partij",
                                region.party("gemeente1"),
                                "toezegging",
                                "Een overzicht sturen",
                                "aan",
                                List.of(region.party("swvpo")),
                                "uiterlijk",
                                "2016-05-01"))
                .ok();
        return id;
    }

    private void positions(String path) {
        region.delegate("swvpo").post(path, agreed("swvpo")).ok();
        region.delegate("gemeente1")
                .post(
                        path,
                        Map.of(
                                "standpunt", "akkoord-onder-voorbehoud",
                                "revisie", 1,
                                "namens", List.of(Map.of("partij", region.party("gemeente1"))),
                                "toelichting", "De raad moet nog instemmen",
                                "bekrachtigenVoor", "2016-06-01"))
                .ok();
        var spoken = new java.util.HashMap<>(agreed("gemeente2"));
        spoken.put("gedelegeerde", region.person("gemeente2-wethouder"));
        secretary.post(path, spoken).ok();
    }

    private Map<String, Object> agreed(String party) {
        return Map.of("standpunt", "akkoord", "revisie", 1, "namens", List.of(Map.of("partij", region.party(party))));
    }

    private void afterwards(String path, String decision, String commitment) {
        var first = region.delegate("gemeente1");
        first.post(decision + "/bekrachtigingen", Map.of("geldtOp", "2016-06-02"))
                .refused(409, "bekrachtiging.te-laat");
        first.post(decision + "/bekrachtigingen", Map.of("geldtOp", "2016-05-10"))
                .ok();
        first.post(decision + "/weigeringen", Map.of("reden", "Toch niet", "geldtOp", "2016-05-11"))
                .refused(409, "bekrachtiging.al-gegeven");
        region.delegate("swvvo")
                .post(decision + "/toetredingen", Map.of("geldtOp", "2016-05-20"))
                .ok();
        region.delegate("gemeente2")
                .post(
                        path + "/agendapunten/1/betwistingen",
                        Map.of("partij", region.party("gemeente2"), "reden", "Zo is het niet gezegd"))
                .ok();
        secretary
                .post(decision + "/terugkoppelingen", Map.of("aan", "De jeugdteams", "geldtOp", "2016-05-21"))
                .ok();
        first.post(decision + "/terugkoppelingen", Map.of("aan", "De jeugdteams"))
                .refused(403, "recht.ontbreekt");
        secretary
                .post("/v1/besluiten/" + UUID.randomUUID() + "/terugkoppelingen", Map.of("aan", "x"))
                .refused(404, "niet-gevonden");
        region.employee()
                .post(
                        path + "/toezeggingen/" + commitment + "/verslagen",
                        Map.of("stand", "nagekomen", "verslag", "Verstuurd", "geldtOp", "2016-05-12"))
                .ok();
    }

    private void shown(String path, String decision) {
        var last = secretary.post(path + "/afgelasting", Map.of("reden", "x")).refused(409, "oogo.gesloten");
        assertThat(last.status()).isEqualTo(409);
        JsonNode trace = secretary.get(decision + "?op=2016-05-20").ok().json();
        assertThat(trace.path("gebonden").size()).isEqualTo(4);
        assertThat(trace.path("gebonden").get(3).path("sinds").asString()).isEqualTo("2016-05-20");
        assertThat(trace.path("voorbehouden").get(0).path("stand").asString()).isEqualTo("bekrachtigd");
        assertThat(trace.path("vervolg").size()).isEqualTo(2);
        assertThat(trace.path("terugkoppelingen").isEmpty()).isTrue();
        JsonNode list = secretary.get(path + "/besluitenlijst").ok().json();
        assertThat(list.path("besluiten").get(0).path("nummer").asString()).isEqualTo("2016-1.1");
        String collaboration = "/v1/samenwerkingen/" + region.id();
        JsonNode commitments =
                secretary.get(collaboration + "/toezeggingen").ok().json().path("toezeggingen");
        assertThat(commitments.get(0).path("stand").asString()).isEqualTo("nagekomen");
        assertThat(found(collaboration, "vaststellen")).isEqualTo(1);
        assertThat(found(collaboration, "nergens")).isZero();
    }

    private int found(String collaboration, String words) {
        return secretary
                .get(collaboration + "/besluiten?zoek=" + words)
                .ok()
                .json()
                .path("besluiten")
                .size();
    }

    @Test
    void anOogoIsMovedOrderedAndCalledOff() {
        String oogo = secretary
                .post("/v1/oogos", Map.of("samenwerking", region.id(), "naam", "2016-2", "dag", "2016-06-13"))
                .id();
        String path = "/v1/oogos/" + oogo;
        secretary.post(path + "/verplaatsing", Map.of("dag", "2099-01-05")).refused(400, "veld.verplicht");
        secretary
                .post(path + "/verplaatsing", Map.of("dag", "2099-01-05", "tijd", "09:30", "reden", "Zaal bezet"))
                .ok();
        secretary
                .post(path + "/agendapunten", Map.of("titel", "Een vraag", "soort", "bespreken"))
                .ok();
        secretary.post(path + "/volgorde", Map.of("nummers", List.of(1))).ok();
        secretary.post(path + "/opening", Map.of()).refused(409, "oogo.nog-niet-begonnen");
        var off = secretary
                .post(path + "/afgelasting", Map.of("reden", "Geen onderwerpen"))
                .ok();
        JsonNode seen = secretary.after(off, path).ok().json();
        assertThat(seen.path("stand").asString()).isEqualTo("afgelast");
        assertThat(seen.path("dag").asString()).isEqualTo("2099-01-05");
        assertThat(seen.path("eerdereDagen").get(0).asString()).isEqualTo("2016-06-13");
    }
}
