package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** Text that looks like a pupil's personal data is refused unless the writer confirms that it is none. */
@Execution(ExecutionMode.CONCURRENT)
class PersonalDataTest {
    private static final String HEADER = "Geen-Persoonsgegevens";
    private static final String CODE = "tekst.persoonsgegeven";
    private static final String ADDRESS = "ouder.van.k@voorbeeld.example";
    private static final String NUMBER = "123.456.782";
    private static final String TELEPHONE = "06-12345678";

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

    private static Map<String, Object> proposal() {
        return Map.of(
                "samenwerking",
                region.id(),
                "titel",
                "Leerling " + NUMBER,
                "toelichting",
                "Vraag " + ADDRESS,
                "doelen",
                List.of(Map.of("tekst", "Goed"), Map.of("tekst", "Bel " + TELEPHONE)),
                "geldtOp",
                "morgen");
    }

    /** The fact that a write recorded last. */
    private static JsonNode fact(Answer write) {
        var facts = Trail.of(region, write).facts().stream()
                .filter(fact -> fact.path("feit").asString().startsWith(write.id()))
                .toList();
        return facts.getLast();
    }

    private static List<String> confirmed(JsonNode fact) {
        return fact.path("bevestigd").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> idsOf(JsonNode fact, String words) {
        return fact.path("teksten")
                .valueStream()
                .filter(text -> text.path("tekst").asString("").equals(words))
                .map(text -> text.path("id").asString())
                .toList();
    }

    @Test
    void aTextThatLooksLikePersonalDataIsRefusedWithAllOtherFaultsAndLeavesNoTrace() throws Exception {
        long before = place.facts();
        var refused = region.employee().post("/v1/ambities", proposal()).refused(400, CODE);
        assertThat(refused.fault("titel")).isEqualTo(CODE);
        assertThat(refused.fault("toelichting")).isEqualTo(CODE);
        assertThat(refused.fault("doelen[1].tekst")).isEqualTo(CODE);
        assertThat(refused.fault("geldtOp")).isEqualTo("veld.ongeldige-datum");
        assertThat(refused.json().path("fouten").size()).isEqualTo(4);
        assertThat(place.facts()).isEqualTo(before);
        for (String words : List.of(ADDRESS, NUMBER, TELEPHONE)) {
            assertThat(refused.body()).doesNotContain(words);
            assertThat(new Traces(place, child).of(words)).isEmpty();
        }
    }

    @Test
    void whatIsSearchedForIsInNoLog() throws Exception {
        var reader = region.secretary();
        reader.get("/v1/samenwerkingen/" + region.id() + "/besluiten?zoek=" + Caller.encoded("zoek." + ADDRESS))
                .ok();
        assertThat(child.said()).doesNotContain("zoek." + ADDRESS);
    }

    @Test
    void theConfirmationIsPartOfTheFactAndOfItsCorrectionAndTheTextCanStillBeRedacted() throws Exception {
        String shown = "Loket: loket@overeen.example";
        String reason = "Bel 072-5488888";
        var proposed = region.employee()
                .post(
                        "/v1/ambities",
                        Map.of("samenwerking", region.id(), "titel", "Een loket", "toelichting", shown),
                        HEADER,
                        "toelichting, titel")
                .ok();
        assertThat(confirmed(fact(proposed))).containsExactly("toelichting");

        String ambition = "/v1/ambities/" + proposed.id();
        var body = Map.of("titel", "Het loket", "reden", reason);
        String[] seen = {"If-Match", "\"" + proposed.version() + "\""};
        region.employee().post(ambition + "/wijzigingen", body, seen).refused(400, CODE);
        var amended = region.employee()
                .post(ambition + "/wijzigingen", body, seen[0], seen[1], HEADER, "reden")
                .ok();
        var told = fact(amended);
        assertThat(confirmed(told)).containsExactly("reden");

        var restated = Map.of(
                "inhoud", Map.of("titel", "Een echt loket", "toelichting", shown, "reden", "x"), "reden", "Te kort");
        String correction = "/v1/feiten/" + told.path("feit").asString() + "/correctie";
        String[] newest = {"If-Match", "\"" + amended.version() + "\""};
        var unconfirmed = region.employee().post(correction, restated, newest).refused(400, CODE);
        assertThat(unconfirmed.fault("inhoud.toelichting")).isEqualTo(CODE);
        var corrected = region.employee()
                .post(correction, restated, newest[0], newest[1], HEADER, "inhoud.toelichting")
                .ok();
        assertThat(confirmed(fact(corrected))).containsExactly("inhoud.toelichting");

        var redacted = Caller.of(place, "beheerder")
                .post(
                        ambition + "/onleesbaarmaking",
                        Map.of("teksten", idsOf(told, reason), "reden", "Toch een nummer"))
                .ok();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> new Traces(place, child).of(reason).isEmpty());
        var trail = Trail.of(region, redacted).facts();
        assertThat(trail.toString()).doesNotContain(reason);
        assertThat(trail.stream().filter(fact -> confirmed(fact).contains("reden")))
                .hasSize(1);
    }
}
