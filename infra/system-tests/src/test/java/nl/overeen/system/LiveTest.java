package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who writes reads it at once, and who watches hears of it once. */
class LiveTest {
    private static final Region REGION = Region.found(Product.place());

    @Test
    void eachWriteCanBeReadAtOnce() {
        for (int i = 0; i < 50; i++) {
            var proposed = REGION.propose("Meteen te lezen " + i);
            var read = REGION.delegate("swvpo").after(proposed, "/v1/ambities/" + proposed.id());
            assertThat(read.ok().json().path("versie").asLong()).isEqualTo(1);
            assertThat(read.header("X-Verouderd")).isEmpty();
        }
    }

    @Test
    void whoAsksForWhatIsYetToComeHearsThatItIsNotThere() {
        var read = REGION.secretary().get(REGION.agenda() + "?naPositie=999999999");
        assertThat(read.ok().header("X-Verouderd")).isEqualTo("true");
    }

    @Test
    void noticesComeOnceToWhoMayReadAndDraftsAreNotAnnounced() {
        var other = Region.found(Product.place());
        try (var watching = Watcher.of(REGION.delegate("gemeente2"), REGION.id());
                var own = Watcher.of(REGION.employee(), REGION.id());
                var elsewhere = Watcher.of(other.secretary(), other.id())) {
            var draft = REGION.employee()
                    .post("/v1/ambities", Map.of("samenwerking", REGION.id(), "titel", "Stil", "concept", true))
                    .ok();
            var first = REGION.propose("Te horen");
            var change = REGION.employee()
                    .post(
                            "/v1/ambities/" + first.id() + "/wijzigingen",
                            Map.of("titel", "Nog eens te horen", "reden", "Beter"),
                            "If-Match",
                            "\"1\"")
                    .ok();
            var last = REGION.propose("Als laatste");
            await().until(() -> watching.heard(last.id()) == 1 && own.heard(last.id()) == 1);
            assertThat(watching.heard(first.id())).isEqualTo(2);
            assertThat(watching.heard(draft.id())).isZero();
            assertThat(own.heard(first.id())).isEqualTo(2);
            assertThat(change.ok().version()).isEqualTo(2);
            var theirs = other.propose("Van ons");
            await().until(() -> elsewhere.heard(theirs.id()) == 1);
            assertThat(elsewhere.heard(first.id())).isZero();
            assertThat(watching.heard(theirs.id())).isZero();
            assertThat(watching.said()).doesNotContain("horen", "Stil");
        }
        REGION.person("evaluator");
        Caller.of(Product.place(), "evaluator")
                .get("/v1/samenwerkingen/" + REGION.id() + "/live")
                .refused(404, "niet-gevonden");
    }

    @Test
    void whoseFunctionEndsWhileThePageIsOpenHearsNothingMoreAndThePageCloses() {
        var region = Region.found(Product.place());
        String home = "/v1/samenwerkingen/" + region.id();
        String function = region.appoint(home, "auditor", "auditor");
        try (var browser = Visitor.signedIn(Product.place(), "auditor")) {
            var line = browser.live(region.id());
            var heard = region.propose("Nog te horen");
            await().until(() -> line.said.stream().anyMatch(said -> said.contains(heard.id())));
            String yesterday =
                    LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(1).toString();
            Caller.of(Product.place(), "beheerder")
                    .post(home + "/functies/" + function + "/einde", Map.of("geldtOp", yesterday))
                    .ok();
            var unheard = region.propose("Niet meer te horen");
            await().until(() -> line.ended);
            assertThat(line.said).noneMatch(said -> said.contains(unheard.id()));
            browser.get(home).refused(404, "niet-gevonden");
        }
    }
}
