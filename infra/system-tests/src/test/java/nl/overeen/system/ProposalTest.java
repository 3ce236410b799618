package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One ambition from draft to agenda, and what is refused on the way. */
class ProposalTest {
    private static final String DAY = "2016-04-06";
    private final Region region = Region.found(Product.place());

    @Test
    void aDraftIsThereForTheOwnPartyAlone() {
        var draft = region.employee()
                .post(
                        "/v1/ambities",
                        Map.of(
                                "samenwerking",
                                region.id(),
                                "concept",
                                true,
                                "titel",
                                "Nog van onszelf",
                                "reden",
                                "Eerst intern"));
        String path = "/v1/ambities/" + draft.id();
        var own = region.delegate("gemeente1");
        assertThat(own.after(draft, path).ok().json().path("concept").asBoolean())
                .isTrue();
        region.employee()
                .post(
                        path + "/wijzigingen",
                        Map.of("titel", "Nog steeds van onszelf", "reden", "Beter"),
                        "If-Match",
                        "\"" + draft.version() + "\"")
                .ok();
        for (Caller other : List.of(region.delegate("gemeente2"), region.delegate("swvpo"), region.secretary())) {
            other.after(draft, path).refused(404, "niet-gevonden");
            for (String part : List.of("/revisies/1", "/revisies/2"))
                other.get(path + part).refused(404, "niet-gevonden");
            assertThat(other.get(region.agenda()).ok().body()).doesNotContain(draft.id(), "van onszelf");
            assertThat(other.get("/v1/samenwerkingen/" + region.id() + "/gebeurtenissen")
                            .ok()
                            .body())
                    .doesNotContain(draft.id(), "van onszelf", "Eerst intern");
            assertThat(other.get(region.agenda() + "?bekendOp=2100-01-01").body())
                    .doesNotContain(draft.id());
        }
        assertThat(region.employee().get(region.agenda()).body()).contains(draft.id());
        cannotBeTouched(path);
        var shared = region.employee().post(path + "/delen", Map.of()).ok();
        for (Caller other : List.of(region.delegate("gemeente2"), region.secretary())) {
            var seen = other.after(shared, path).ok().json();
            assertThat(seen.path("revisies").size()).isEqualTo(1);
            assertThat(seen.path("revisies").get(0).path("revisie").asInt()).isEqualTo(2);
            other.get(path + "/revisies/1").refused(404, "niet-gevonden");
            assertThat(other.get("/v1/samenwerkingen/" + region.id() + "/gebeurtenissen")
                            .body())
                    .doesNotContain("Nog van onszelf", "Eerst intern");
        }
        region.employee().post(path + "/delen", Map.of()).refused(409, "ambitie.al-gedeeld");
    }

    private void cannotBeTouched(String path) {
        var other = region.delegate("gemeente2");
        other.post(path + "/delen", Map.of()).refused(404, "niet-gevonden");
        for (String version : List.of("1", "2", "77"))
            other.post(path + "/wijzigingen", Map.of("reden", "x", "titel", "y"), "If-Match", "\"" + version + "\"")
                    .refused(404, "niet-gevonden");
        other.post(path + "/delen", Map.of(), "If-Match", "\"77\"").refused(404, "niet-gevonden");
    }

    @Test
    void anAmbitionGoesFromProposalToAgenda() {
        var proposed = region.propose("Elke thuiszitter een plek");
        String ambition = proposed.id();
        String path = "/v1/ambities/" + ambition;
        var employee = region.employee();
        var amended = employee.post(
                        path + "/wijzigingen",
                        Map.of("toelichting", "Binnen zes weken", "reden", "Met een termijn", "geldtOp", "2016-03-10"),
                        "If-Match",
                        "\"" + proposed.version() + "\"")
                .ok();
        String before = asKnownAfter(amended);
        String oogo = region.meet("2016-1", DAY, ambition, 1);
        String item = "/v1/oogos/" + oogo + "/agendapunten/1";
        var secretary = region.secretary();
        secretary
                .post(item + "/teksten", Map.of("teksten", List.of(Region.text(ambition, 2))))
                .ok();
        region.delegate("gemeente1")
                .post(item + "/standpunten", position("akkoord", 1, "gemeente1"))
                .refused(409, "agendapunt.andere-revisie");
        positions(item);
        var concluded = secretary.post(item + "/afronding", Map.of()).ok();
        var closed = secretary.post("/v1/oogos/" + oogo + "/sluiting", Map.of()).ok();

        seesTheOutcome(oogo, closed);
        agendaOnEachDay(ambition, oogo, before, closed);
        lockedAfterwards(item, oogo);
        assertThat(concluded.version()).isLessThan(closed.version());
        assertThat(amended.version()).isEqualTo(2);
    }

    private void positions(String item) {
        region.delegate("gemeente1")
                .post(item + "/standpunten", position("akkoord", 2, "gemeente1"))
                .ok();
        region.delegate("swvpo")
                .post(item + "/standpunten", position("akkoord", 2, "swvpo"))
                .ok();
        region.secretary()
                .post(
                        item + "/standpunten",
                        Map.of(
                                "standpunt",
                                "akkoord",
                                "revisie",
                                2,
                                "namens",
                                List.of(Map.of("partij", region.party("gemeente2"))),
                                "gedelegeerde",
                                region.person("gemeente2-wethouder")))
                .ok();
        region.delegate("swvvo")
                .post(
                        item + "/standpunten",
                        Map.of(
                                "standpunt", "akkoord-onder-voorbehoud",
                                "revisie", 2,
                                "namens", List.of(Map.of("partij", region.party("swvvo"))),
                                "toelichting", "Het bestuur moet nog instemmen",
                                "bekrachtigenVoor", "2016-06-01"))
                .ok();
    }

    private Map<String, Object> position(String choice, int revision, String party) {
        return Map.of(
                "standpunt", choice,
                "revisie", revision,
                "namens",
                        List.of(Map.of(
                                "partij",
                                region.party(party),
                                "mandaat",
                                region.mandates().get(party))));
    }

    private void seesTheOutcome(String oogo, Answer after) {
        JsonNode seen = region.delegate("gemeente2")
                .after(after, "/v1/oogos/" + oogo)
                .ok()
                .json();
        assertThat(seen.path("stand").asString()).isEqualTo("gesloten");
        JsonNode punt = seen.path("agendapunten").get(0);
        assertThat(punt.path("afronding").path("uitkomst").asString()).isEqualTo("vastgesteld");
        assertThat(punt.path("afronding").path("nummer").asString()).isEqualTo("2016-1.1");
        assertThat(punt.path("afronding").path("gebonden").size()).isEqualTo(3);
        assertThat(punt.path("afronding").path("nietGebonden").get(0).path("id").asString())
                .isEqualTo(region.party("swvvo"));
        assertThat(punt.path("standpunten").size()).isEqualTo(4);
        JsonNode spoken = of(punt.path("standpunten"), region.party("gemeente2"));
        assertThat(spoken.path("vastgelegdDoor").path("rol").asString()).isEqualTo("secretaris");
        assertThat(spoken.path("gedelegeerde").path("persoon").asString())
                .isEqualTo(region.person("gemeente2-wethouder"));
        assertThat(spoken.path("mandaat").asString())
                .isEqualTo(region.mandates().get("gemeente2"));
        assertThat(of(punt.path("standpunten"), region.party("swvvo"))
                        .path("bekrachtigenVoor")
                        .asString())
                .isEqualTo("2016-06-01");
    }

    private JsonNode of(JsonNode positions, String party) {
        for (JsonNode position : positions)
            if (position.path("partij").path("id").asString().equals(party)) return position;
        throw new AssertionError("no row for party " + party + " in " + positions);
    }

    private void agendaOnEachDay(String ambition, String oogo, String before, Answer after) {
        var reader = region.delegate("swvpo");
        JsonNode now = line(reader.after(after, region.agenda()), ambition);
        assertThat(now.path("status").asString()).isEqualTo("vastgesteld");
        assertThat(now.path("revisie").asInt()).isEqualTo(2);
        assertThat(now.path("besluit").path("nummer").asString()).isEqualTo("2016-1.1");
        assertThat(now.path("toelichting").asString()).isEqualTo("Binnen zes weken");
        JsonNode dayBefore = line(reader.get(region.agenda() + "?op=2016-04-05"), ambition);
        assertThat(dayBefore.path("status").asString()).isEqualTo("voorstel");
        assertThat(dayBefore.has("besluit") && !dayBefore.path("besluit").isNull())
                .isFalse();
        JsonNode first = line(reader.get(region.agenda() + "?op=2016-03-05"), ambition);
        assertThat(first.path("revisie").asInt()).isEqualTo(1);
        JsonNode there = line(reader.get(region.agenda() + "?op=oogo:" + oogo), ambition);
        assertThat(there.path("status").asString()).isEqualTo("vastgesteld");
        JsonNode then = line(reader.get(region.agenda() + "?op=2016-04-06&bekendOp=" + before), ambition);
        assertThat(then.path("status").asString()).isEqualTo("voorstel");
        reader.get("/v1/oogos/" + oogo + "?bekendOp=" + before).refused(404, "niet-gevonden");
        JsonNode early = reader.get(region.agenda() + "?op=2015-12-31").ok().json();
        assertThat(early.path("bekend").asBoolean()).isFalse();
        assertThat(early.path("ambities").isEmpty()).isTrue();
        assertThat(early.path("vastgelegdSinds").asString()).isEqualTo("2016-01-01");
        JsonNode ahead = reader.get(region.agenda() + "?op=2099-01-01").ok().json();
        assertThat(ahead.path("gepland").asBoolean()).isTrue();
    }

    private void lockedAfterwards(String item, String oogo) {
        var secretary = region.secretary();
        region.delegate("gemeente1")
                .post(item + "/standpunten", position("akkoord", 2, "gemeente1"))
                .refused(409, "oogo.gesloten");
        secretary.post(item + "/afronding", Map.of()).refused(409, "oogo.gesloten");
        secretary.post("/v1/oogos/" + oogo + "/sluiting", Map.of()).refused(409, "oogo.gesloten");
        secretary
                .post("/v1/oogos/" + oogo + "/agendapunten", Map.of("titel", "Nog een", "soort", "bespreken"))
                .refused(409, "oogo.gesloten");
        secretary.post(item + "/intrekking", Map.of("reden", "Toch niet")).refused(409, "oogo.gesloten");
    }

    private JsonNode line(Answer agenda, String ambition) {
        for (JsonNode line : agenda.ok().json().path("ambities"))
            if (line.path("id").asString().equals(ambition)) return line;
        throw new AssertionError("ambition " + ambition + " is not on " + agenda);
    }

    /** The instant of what was recorded last: as known then, nothing later is there. */
    private String asKnownAfter(Answer write) {
        return region.secretary()
                .after(write, region.agenda())
                .json()
                .path("bekendOp")
                .asString();
    }
}
