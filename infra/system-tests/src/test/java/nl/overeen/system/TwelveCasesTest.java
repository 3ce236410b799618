package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Of the twelve tricky cases of time those in which a command decides; the others are read in query-service. */
class TwelveCasesTest {
    private final Region region = Region.found(Product.place());
    private final Caller secretary = region.secretary();

    @Test
    void aPartyReleasedBeforeItsLastPositionWasRecorded() {
        String ambition = ambition("2016-01-15");
        String april = "/v1/oogos/" + region.meet("2016-1", "2016-04-06", ambition, 1);
        String march = "/v1/oogos/" + region.meet("2016-0", "2016-03-15", ambition, 1);
        agree(april, "swvpo").ok();
        agree(april, "gemeente2").ok();
        String before = known();
        secretary
                .post(
                        "/v1/samenwerkingen/" + region.id() + "/partijen/" + region.party("gemeente2") + "/vertrek",
                        Map.of("geldtOp", "2016-03-31", "reden", "Ging al eerder weg"))
                .ok();

        spoken(april, "gemeente2").refused(409, "standpunt.partij-neemt-geen-standpunt");
        spoken(march, "gemeente2").ok();
        secretary.post(april + "/agendapunten/1/afronding", Map.of()).ok();
        assertThat(position(april, "gemeente2", "").path("standpunt").asString())
                .isEqualTo("akkoord");
        assertThat(flag(april, "", "partijWasVertrokken")).isTrue();
        assertThat(flag(april, "?bekendOp=" + before, "partijWasVertrokken")).isFalse();
        assertThat(flag(march, "", "partijWasVertrokken")).isFalse();
        var decision = secretary.get(decision(april)).ok().json();
        assertThat(decision.path("gebonden")
                        .valueStream()
                        .map(party -> party.path("id").asString()))
                .containsExactlyInAnyOrder(region.party("swvpo"), region.party("gemeente2"));
    }

    @Test
    void aMandateRevokedForThePast() {
        String ambition = ambition("2016-01-15");
        String february = "/v1/oogos/" + region.meet("2016-0", "2016-02-29", ambition, 1);
        String onTheDay = "/v1/oogos/" + region.meet("2016-1", "2016-03-01", ambition, 1);
        String april = "/v1/oogos/" + region.meet("2016-2", "2016-04-06", ambition, 1);
        String party = "/v1/partijen/" + region.party("gemeente2");
        agree(april, "gemeente2").ok();
        String before = known();
        secretary
                .post(
                        party + "/mandaten/" + region.mandates().get("gemeente2") + "/intrekking",
                        Map.of("geldtOp", "2016-03-01", "reden", "Het college trok het in"))
                .ok();

        assertThat(position(april, "gemeente2", "").path("standpunt").asString())
                .isEqualTo("akkoord");
        agree(february, "gemeente2").ok();
        agree(onTheDay, "gemeente2").refused(409, "mandaat.ontbreekt");
        agree(april, "gemeente2").refused(409, "mandaat.ontbreekt");
        assertThat(mandates(party + "?op=2016-02-29")).isEqualTo(1);
        assertThat(mandates(party + "?op=2016-03-01")).isZero();
        assertThat(mandates(party + "?op=2016-03-01&bekendOp=" + before)).isEqualTo(1);
    }

    @Test
    void anOogoMoved() {
        String ambition = ambition("2016-02-01");
        String oogo = secretary
                .post(
                        "/v1/oogos",
                        Json.of("samenwerking", region.id(), "naam", "2016-1", "dag", "2016-04-06")
                                .and("geldtOp", "2016-03-01"))
                .id();
        String path = "/v1/oogos/" + oogo;
        secretary
                .post(path + "/agendapunten", Json.of("geldtOp", "2016-03-02").and(item(ambition)))
                .ok();
        String before = known();
        var moved = Json.of("dag", "2016-04-20", "tijd", "09:30", "reden", "Zaal bezet", "geldtOp", "2016-03-20");
        secretary.post(path + "/verplaatsing", moved).ok();

        assertThat(day(path + "?op=2016-03-19")).isEqualTo("2016-04-06");
        assertThat(day(path + "?op=2016-03-20")).isEqualTo("2016-04-20");
        assertThat(day(path + "?op=2016-03-20&bekendOp=" + before)).isEqualTo("2016-04-06");
        assertThat(now(region.agenda() + "?op=oogo:" + oogo).path("op").asString())
                .isEqualTo("2016-04-20");
        assertThat(now(region.agenda() + "?op=oogo:" + oogo + "&bekendOp=" + before)
                        .path("op")
                        .asString())
                .isEqualTo("2016-04-06");
        secretary.post(path + "/opening", Map.of()).ok();
        agree(path, "gemeente1").ok();
        var back = Json.of("dag", "2016-04-06", "tijd", "09:30", "reden", "Toch niet", "geldtOp", "2016-03-21");
        secretary.post(path + "/verplaatsing", back).refused(409, "oogo.standpunt-staat");
        assertThat(day(path)).isEqualTo("2016-04-20");
    }

    @Test
    void aDecisionReadBetweenWriteAndProjection() {
        String ambition = ambition("2016-02-01");
        String oogo = "/v1/oogos/" + region.meet("2016-1", "2016-04-06", ambition, 1);
        agree(oogo, "gemeente1").ok();
        agree(oogo, "swvpo").ok();
        String before = known();
        var concluded =
                secretary.post(oogo + "/agendapunten/1/afronding", Map.of()).ok();
        var seen = secretary.after(concluded, region.agenda());
        assertThat(seen.header("X-Verouderd")).isEmpty();
        assertThat(seen.json().at("/ambities/0/status").asString()).isEqualTo("vastgesteld");
        String decision = decision(oogo);

        long ahead = Long.parseLong(concluded.json().path("positie").asString()) + 1_000_000;
        var old = secretary.get(region.agenda() + "?naPositie=" + ahead).ok();
        assertThat(old.header("X-Verouderd")).isEqualTo("true");
        assertThat(old.json()).isEqualTo(seen.json());
        secretary.get(decision + "?bekendOp=" + before).refused(404, "niet-gevonden");
        assertThat(now(region.agenda() + "?bekendOp=" + before)
                        .at("/ambities/0/status")
                        .asString())
                .isEqualTo("voorstel");
        String unknown = "/v1/besluiten/00000000-0000-4000-8000-000000000000";
        var notYet = secretary.get(unknown + "?naPositie=" + ahead).refused(404, "niet-gevonden");
        assertThat(notYet.header("X-Verouderd")).isEqualTo("true");
        assertThat(secretary.get(unknown).refused(404, "niet-gevonden").header("X-Verouderd"))
                .isEmpty();
    }

    @Test
    void aYearOrMonthWhoseLastDayLiesAheadCountsAsFuture() {
        var employee = region.employee();
        var body = Json.of("samenwerking", region.id(), "titel", "Later");
        employee.post("/v1/ambities", body.and("geldtOp", "2199")).refused(400, "geldtOp.toekomst");
        employee.post("/v1/ambities", body.and("geldtOp", "2199-01")).refused(400, "geldtOp.toekomst");
        String id = employee.post("/v1/ambities", body.and("geldtOp", "2014")).id();
        assertThat(ids("?op=2014-12-30")).doesNotContain(id);
        assertThat(ids("?op=2014")).contains(id);
        assertThat(ids("?op=2014-12-31")).contains(id);
        assertThat(now("/v1/ambities/" + id).at("/revisies/0/geldtOp").asString())
                .isEqualTo("2014");
    }

    private String ambition(String day) {
        return region.employee()
                .post("/v1/ambities", Json.of("samenwerking", region.id(), "titel", "Elk kind", "geldtOp", day))
                .id();
    }

    private static Object[] item(String ambition) {
        return Region.item(ambition, 1).entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray();
    }

    private Answer agree(String oogo, String party) {
        return region.delegate(party).post(oogo + "/agendapunten/1/standpunten", agreed(party));
    }

    private Answer spoken(String oogo, String party) {
        var body = agreed(party).and("gedelegeerde", region.person(party + "-wethouder"));
        return secretary.post(oogo + "/agendapunten/1/standpunten", body);
    }

    private Json agreed(String party) {
        return Json.of("standpunt", "akkoord", "revisie", 1, "namens", List.of(Map.of("partij", region.party(party))));
    }

    /** Up to here everything is known. */
    private String known() {
        return now(region.agenda()).path("bekendOp").asString();
    }

    private JsonNode now(String path) {
        return secretary.get(path).ok().json();
    }

    private String day(String path) {
        return now(path).path("dag").asString();
    }

    private int mandates(String path) {
        return now(path).path("mandaten").size();
    }

    private List<String> ids(String asked) {
        return now(region.agenda() + asked)
                .path("ambities")
                .valueStream()
                .map(line -> line.path("id").asString())
                .toList();
    }

    private String decision(String oogo) {
        return "/v1/besluiten/"
                + now(oogo).at("/agendapunten/0/afronding/besluit").asString();
    }

    private boolean flag(String oogo, String asked, String flag) {
        return position(oogo, "gemeente2", asked).path(flag).asBoolean();
    }

    private JsonNode position(String oogo, String party, String asked) {
        return now(oogo + asked)
                .at("/agendapunten/0/standpunten")
                .valueStream()
                .filter(row -> row.at("/partij/id").asString().equals(region.party(party)))
                .findFirst()
                .orElseThrow();
    }
}
