package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads the trail or the story of a decision leaves one row that names nobody; unlogged they read nothing. */
class ProcessingLogTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);
    private static final String TRAIL = "/v1/samenwerkingen/" + REGION.id() + "/gebeurtenissen";

    private final String trace = UUID.randomUUID().toString();

    @Test
    void readingTheTrailLeavesOneRow() {
        var said = REGION.delegate("swvpo").get(TRAIL + "?volgorde=nieuwste", "X-Request-Id", trace);
        assertThat(said.ok().json().path("gebeurtenissen").size()).isPositive();
        var row = only(rows(trace.replace("-", "")));
        assertThat(row)
                .containsEntry("name", "GET /v1/samenwerkingen/{id}/gebeurtenissen")
                .containsEntry("activity", "urn:overeen:verwerking:spoor")
                .containsEntry("actor", UUID.fromString(REGION.person("swvpo-directeur")))
                .containsEntry("collaboration", UUID.fromString(REGION.id()))
                .containsEntry("thing", UUID.fromString(REGION.id()))
                .containsEntry("status", 200)
                .containsEntry("parent_id", null);
        assertThat(row.toString()).doesNotContain("Functie", "directeur", "nieuwste", "Regio");
        assertThat((OffsetDateTime) row.get("ended"))
                .isBetween(
                        (OffsetDateTime) row.get("started"),
                        ((OffsetDateTime) row.get("started")).plus(Duration.ofMinutes(1)));
    }

    @Test
    void readingTheStoryOfADecisionLeavesOneRowWithItsCollaboration() {
        String decision = decision();
        REGION.secretary()
                .get("/v1/besluiten/" + decision, "X-Request-Id", trace)
                .ok();
        assertThat(only(rows(trace.replace("-", ""))))
                .containsEntry("activity", "urn:overeen:verwerking:besluit")
                .containsEntry("collaboration", UUID.fromString(REGION.id()))
                .containsEntry("thing", UUID.fromString(decision));
    }

    @Test
    void aTraceOfTheCallersOwnIsKept() {
        String own = trace.replace("-", "");
        REGION.secretary()
                .get(TRAIL, "traceparent", "00-" + own + "-00f067aa0ba902b7-01")
                .ok();
        assertThat(only(rows(own))).containsEntry("parent_id", "00f067aa0ba902b7");
        String number = UUID.randomUUID().toString();
        for (String wrong :
                List.of("00-" + own + "-0000000000000000-01", "onzin", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01"))
            REGION.secretary()
                    .get(TRAIL, "traceparent", wrong, "X-Request-Id", number)
                    .ok();
        assertThat(rows(number.replace("-", ""))).hasSize(3);
    }

    @Test
    void whoHasItAlreadyIsLoggedTooAndWhoMayNotReadIsNot() {
        String tag = REGION.secretary().get(TRAIL).ok().header("ETag");
        assertThat(REGION.secretary()
                        .get(TRAIL, "If-None-Match", tag, "X-Request-Id", trace)
                        .status())
                .isEqualTo(304);
        assertThat(only(rows(trace.replace("-", "")))).containsEntry("status", 304);
        String refused = UUID.randomUUID().toString();
        REGION.person("evaluator");
        Caller.of(PLACE, "evaluator").get(TRAIL, "X-Request-Id", refused).refused(404, "niet-gevonden");
        REGION.secretary()
                .get(TRAIL + "?volgorde=anders", "X-Request-Id", refused)
                .refused(400, "invoer.ongeldig");
        REGION.secretary().get(REGION.agenda(), "X-Request-Id", refused).ok();
        assertThat(rows(refused.replace("-", ""))).isEmpty();
    }

    @Test
    void whatCannotBeLoggedIsNotShown() {
        change("ALTER TABLE processing_log RENAME TO processing_log_away");
        try {
            var said = REGION.secretary().get(TRAIL, "X-Request-Id", trace).refused(503, "onbereikbaar");
            assertThat(said.body()).doesNotContain("gebeurtenissen\"");
            assertThat(said.header("ETag")).isEmpty();
            assertThat(said.header("Retry-After")).isNotEmpty();
            REGION.secretary().get(REGION.agenda()).ok();
        } finally {
            change("ALTER TABLE processing_log_away RENAME TO processing_log");
        }
        REGION.secretary().get(TRAIL).ok();
        assertThat(rows(trace.replace("-", ""))).isEmpty();
    }

    private static String decision() {
        String oogo = "/v1/oogos/"
                + REGION.meet(
                        "2016-1", "2016-04-06", REGION.propose("Te besluiten").id(), 1);
        var position = Map.of(
                "standpunt", "akkoord", "revisie", 1, "namens", List.of(Map.of("partij", REGION.party("swvpo"))));
        REGION.delegate("swvpo")
                .post(oogo + "/agendapunten/1/standpunten", position)
                .ok();
        var concluded = REGION.secretary().post(oogo + "/agendapunten/1/afronding", Map.of());
        var seen = REGION.secretary().after(concluded, oogo).ok().json();
        return seen.at("/agendapunten/0/afronding/besluit").asString();
    }

    private static Map<String, Object> only(List<Map<String, Object>> rows) {
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static List<Map<String, Object>> rows(String trace) {
        try (var connection = PLACE.database();
                var statement = connection.prepareStatement("SELECT * FROM processing_log WHERE trace_id = ?")) {
            statement.setString(1, trace);
            var found = new ArrayList<Map<String, Object>>();
            try (var answer = statement.executeQuery()) {
                while (answer.next()) found.add(row(answer));
            }
            return found;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> row(java.sql.ResultSet answer) throws SQLException {
        var row = new java.util.LinkedHashMap<String, Object>();
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
            String name = answer.getMetaData().getColumnName(i);
            boolean time = answer.getMetaData().getColumnTypeName(i).equals("timestamptz");
            row.put(name, time ? answer.getObject(i, OffsetDateTime.class) : answer.getObject(i));
        }
        return row;
    }

    private static void change(String sql) {
        try (var connection = PLACE.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
