package nl.overeen.system.attempt;

import static nl.overeen.system.attempt.Persons.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import nl.overeen.system.Watcher;
import org.junit.jupiter.api.Test;

/** Live notices reach nobody who may not read at that moment, however long the line has been open. */
class LiveAttemptTest {
    private final Region region = Region.found(Product.place());
    private final String home = "/v1/samenwerkingen/" + region.id();
    private final String yesterday = today().minusDays(1).toString();

    @Test
    void notAfterTheFunctionEndedWhileTheLineWasOpen() {
        String function = region.appoint(home, "auditor", "auditor");
        var auditor = Caller.of(Product.place(), "auditor");
        try (var watching = Watcher.of(auditor, region.id());
                var own = Watcher.of(region.employee(), region.id())) {
            var first = region.propose("Te horen");
            await().until(() -> watching.heard(first.id()) == 1);
            Caller.of(Product.place(), "beheerder")
                    .post(home + "/functies/" + function + "/einde", Json.of("geldtOp", yesterday))
                    .ok();
            unheard(watching, own);
        }
    }

    @Test
    void notAfterThePartyLeftTheTable() {
        new Persons(region).appoint("gemeente2", "auditor", "medewerker");
        var auditor = Caller.of(Product.place(), "auditor");
        try (var watching = Watcher.of(auditor, region.id());
                var own = Watcher.of(region.employee(), region.id())) {
            var first = region.propose("Te horen");
            await().until(() -> watching.heard(first.id()) == 1);
            String leaving = home + "/partijen/" + region.party("gemeente2") + "/vertrek";
            region.secretary().post(leaving, Json.of("geldtOp", yesterday)).ok();
            unheard(watching, own);
        }
    }

    @Test
    void notOfADraftNorOfWhatIsDoneToIt() {
        try (var watching = Watcher.of(region.delegate("gemeente2"), region.id());
                var own = Watcher.of(region.employee(), region.id())) {
            var draft = region.employee()
                    .post("/v1/ambities", Json.of("samenwerking", region.id(), "titel", "Stil", "concept", true))
                    .ok();
            region.employee()
                    .post(
                            "/v1/ambities/" + draft.id() + "/wijzigingen",
                            Json.of("titel", "Stiller", "reden", "Stil"),
                            "If-Match",
                            "\"1\"")
                    .ok();
            var last = region.propose("Als laatste");
            await().until(() -> watching.heard(last.id()) == 1 && own.heard(last.id()) == 1);
            assertThat(watching.said()).doesNotContain(draft.id());
        }
    }

    @Test
    void whatAPartyArrangesForAnotherRegionIsNeitherHeardNorRead() {
        var second = Region.found(Product.place());
        var joining = Json.of("partij", region.party("gemeente1"), "geldtOp", "2016-01-01");
        second.secretary()
                .post("/v1/samenwerkingen/" + second.id() + "/partijen", joining)
                .ok();
        var persons = new Persons(region);
        String function = persons.appoint("gemeente1", "evaluator", "gedelegeerde");
        region.appoint(home, "auditor", "auditor");
        var auditor = Caller.of(Product.place(), "auditor");
        String page = persons.home("gemeente1");
        String before = auditor.get(page).ok().body();
        try (var watching = Watcher.of(auditor, region.id());
                var own = Watcher.of(region.employee(), region.id())) {
            var mandate = persons.mandate(Persons.id(), function).and("samenwerking", second.id());
            persons.grant(second.secretary(), "gemeente1", mandate).ok();
            var last = region.propose("Als laatste");
            await().until(() -> watching.heard(last.id()) == 1 && own.heard(last.id()) == 1);
            assertThat(watching.said()).doesNotContain(region.party("gemeente1"));
            String known = "\"bekendOp\":\"[^\"]*\"";
            assertThat(auditor.get(page).ok().body().replaceAll(known, ""))
                    .doesNotContain(second.id())
                    .isEqualTo(before.replaceAll(known, ""));
        }
    }

    private void unheard(Watcher watching, Watcher own) {
        var last = region.propose("Niet te horen");
        await().until(() -> own.heard(last.id()) == 1);
        assertThat(watching.said()).doesNotContain(last.id());
    }
}
