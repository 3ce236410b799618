package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** What must not be read any more is gone everywhere, and what was decided stands. */
@Execution(ExecutionMode.CONCURRENT)
class RedactionTest {
    @TempDir
    private static Path temporary = Path.of("");

    private static Place place = Place.fresh(temporary);

    @AutoClose
    private static Child child;

    private static Region region;

    @BeforeAll
    static void start() {
        place = Place.fresh(temporary);
        child = Child.start(place);
        region = Region.found(place);
    }

    @Test
    void redactedWordsAreFoundNowhereAndDecisionsStand() throws Exception {
        String inText = unique();
        String inReason = unique();
        String inPosition = unique();
        String elsewhere = unique();
        var proposed = region.propose("Met iets dat er niet had moeten staan");
        String ambition = "/v1/ambities/" + proposed.id();
        region.employee()
                .post(
                        ambition + "/wijzigingen",
                        Map.of(
                                "toelichting",
                                "Over " + inText,
                                "reden",
                                "Want " + inReason,
                                "doelen",
                                List.of(Map.of("tekst", elsewhere)),
                                "geldtOp",
                                "2016-03-02"),
                        "If-Match",
                        "\"1\"",
                        "Idempotency-Key",
                        unique())
                .ok();
        String oogo = region.meet("2016-1", "2016-04-06", proposed.id(), 2);
        var concluded = decide(oogo, inPosition);
        String reads = everything(proposed.id(), oogo, concluded);
        assertThat(reads).contains(inText, inReason, inPosition, elsewhere);

        var administrator = Caller.of(place, "beheerder");
        var texts = idsOf(List.of("Over " + inText, "Want " + inReason), concluded);
        var position = idsOf(List.of("Liever niet, " + inPosition), concluded);
        assertThat(texts).hasSize(2);
        assertThat(position).hasSize(1);
        String why = "Persoonsgegevens";
        region.secretary()
                .post(ambition + "/onleesbaarmaking", Map.of("teksten", texts, "reden", why))
                .refused(403, "recht.ontbreekt");
        administrator
                .post(ambition + "/onleesbaarmaking", Map.of("teksten", position, "reden", why))
                .refused(404, "niet-gevonden");
        administrator
                .post(ambition + "/onleesbaarmaking", Map.of("teksten", texts, "reden", why))
                .ok();
        var last = administrator
                .post("/v1/oogos/" + oogo + "/onleesbaarmaking", Map.of("teksten", position, "reden", why))
                .ok();
        var all = new ArrayList<>(texts);
        all.addAll(position);
        await().atMost(Duration.ofSeconds(20)).until(() -> keys(all) == 0);

        for (String round : List.of("before", "after")) {
            for (String word : List.of(inText, inReason, inPosition)) {
                assertThat(everything(proposed.id(), oogo, last)).doesNotContain(word);
                assertThat(new Traces(place, child).of(word)).as(round).isEmpty();
            }
            assertThat(everything(proposed.id(), oogo, last)).contains(elsewhere);
            JsonNode line = region.secretary().get(ambition).ok().json();
            assertThat(line.path("status").asString()).isEqualTo("vastgesteld");
            assertThat(line.path("besluiten").get(0).path("nummer").asString()).isEqualTo("2016-1.1");
            if (round.equals("before")) Rebuild.of(place).finish();
        }
        var told = Trail.of(region, last).facts().stream()
                .filter(fact -> fact.path("soort").asString().contains("redacted"))
                .toList();
        assertThat(told).hasSize(2).allSatisfy(fact -> {
            assertThat(fact.path("reden").asString()).isEqualTo(why);
            assertThat(fact.path("door").path("naam").asString()).isNotBlank();
            assertThat(fact.path("vastgelegdOp").asString()).isNotBlank();
        });
    }

    private static Answer decide(String oogo, String word) {
        String item = "/v1/oogos/" + oogo + "/agendapunten/1";
        for (String party : List.of("gemeente1", "swvpo"))
            region.delegate(party)
                    .post(item + "/standpunten", position("akkoord", party, Map.of()))
                    .ok();
        var held = Map.of("toelichting", "Liever niet, " + word, "bekrachtigenVoor", "2016-09-01");
        region.delegate("gemeente2")
                .post(item + "/standpunten", position("akkoord-onder-voorbehoud", "gemeente2", held))
                .ok();
        region.secretary().post(item + "/afronding", Map.of()).ok();
        return region.secretary()
                .post("/v1/oogos/" + oogo + "/sluiting", Map.of())
                .ok();
    }

    private static Map<String, Object> position(String choice, String party, Map<String, String> more) {
        var body = new java.util.HashMap<String, Object>(more);
        body.put("standpunt", choice);
        body.put("revisie", 2);
        body.put("namens", List.of(Map.of("partij", region.party(party))));
        return body;
    }

    @Test
    void aForgottenPersonIsCalledAFormerOfficialEverywhere() throws Exception {
        String name = "Naam " + unique();
        var second = Region.found(place);
        String person = second.person("evaluator", name);
        second.appoint("/v1/partijen/" + second.party("swvpo"), "evaluator", "gedelegeerde");
        var proposed = second.propose("Door iemand die vertrekt");
        String oogo = second.meet("2016-1", "2016-04-06", proposed.id(), 1);
        var taken = second.secretary()
                .post(
                        "/v1/oogos/" + oogo + "/agendapunten/1/standpunten",
                        Map.of(
                                "standpunt",
                                "niet-akkoord",
                                "revisie",
                                1,
                                "namens",
                                List.of(Map.of("partij", second.party("swvpo"))),
                                "gedelegeerde",
                                person,
                                "toelichting",
                                "Nee"))
                .ok();
        String page = "/v1/oogos/" + oogo;
        assertThat(second.secretary().after(taken, page).body()).contains(name);
        Caller.of(place, "beheerder")
                .post("/v1/personen/" + person + "/vergetelheid", Map.of())
                .ok();
        for (String path : List.of(
                page,
                "/v1/samenwerkingen/" + second.id(),
                "/v1/samenwerkingen/" + second.id() + "/gebeurtenissen",
                "/v1/partijen/" + second.party("swvpo")))
            assertThat(second.secretary().get(path).ok().body()).doesNotContain(name);
        assertThat(second.secretary().get(page).body()).contains("voormalig functionaris");
        assertThat(new Traces(place, child).of(name)).isEmpty();
        Caller.of(place, "evaluator")
                .behalf(second.party("swvpo"))
                .post("/v1/ambities", Map.of("samenwerking", second.id(), "titel", "Nog even"))
                .refused(403, "persoon.onbekend");
    }

    private static String everything(String ambition, String oogo, Answer last) {
        var said = new StringBuilder();
        for (Caller reader : List.of(region.secretary(), region.employee()))
            for (String path : List.of(
                    region.agenda(),
                    region.agenda() + "?op=2016-04-07",
                    "/v1/ambities/" + ambition,
                    "/v1/ambities/" + ambition + "/revisies/2",
                    "/v1/oogos/" + oogo,
                    "/v1/samenwerkingen/" + region.id() + "/besluiten",
                    "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen?aantal=200"))
                said.append(reader.after(last, path).body());
        return said.toString();
    }

    private static List<String> idsOf(List<String> words, Answer last) {
        var ids = new ArrayList<String>();
        String path = "/v1/samenwerkingen/" + region.id() + "/gebeurtenissen?aantal=200";
        for (JsonNode fact : region.secretary().after(last, path).json().path("gebeurtenissen"))
            for (JsonNode text : fact.path("teksten"))
                if (words.contains(text.path("tekst").asString()))
                    ids.add(text.path("id").asString());
        return ids.stream().distinct().toList();
    }

    private static long keys(List<String> texts) throws Exception {
        try (var connection = place.database();
                var statement = connection.prepareStatement("SELECT count(*) FROM text_key WHERE id::text = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("text", texts.toArray()));
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    private static String unique() {
        return "woord" + UUID.randomUUID().toString().replace("-", "");
    }
}
