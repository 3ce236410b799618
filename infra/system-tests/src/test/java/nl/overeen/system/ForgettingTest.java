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

/** A person who did all one can do here is forgotten: no trace stays of who it was, and every decision stands. */
@Execution(ExecutionMode.CONCURRENT)
class ForgettingTest {
    private static final String ACCOUNT = "gemeente2-wethouder";
    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    @TempDir
    private static Path temporary = Path.of("");

    private static Place place = Place.fresh(temporary);

    @AutoClose
    private static Child child;

    private static Region region;

    private final String name = "Naam " + unique();
    private final String email = unique() + "@voorbeeld.example";
    private String before = "";

    @BeforeAll
    static void start() {
        place = Place.fresh(temporary);
        child = Child.start(place);
    }

    @Test
    void aForgottenPersonLeavesNoTraceAndEveryDecisionStands() throws Exception {
        String person = administrator()
                .post(
                        "/v1/personen",
                        Json.of("issuer", place.issuer(), "subject", ACCOUNT, "naam", name, "email", email))
                .id();
        region = Region.found(place);
        var bearer = region.delegate("gemeente2");
        try (var browser = Visitor.signedIn(place, ACCOUNT);
                var elsewhere = Visitor.signedIn(place, ACCOUNT);
                var watching = Watcher.of(bearer, region.id())) {
            var line = browser.live(region.id());
            assertThat(browser.get("/v1/ik").body()).contains(name);
            var closed = everythingOneCanDo(browser, person);
            String decision = decision(closed);
            assertThat(everything()).contains(name);
            assertThat(shownOn(decision)).isEqualTo(name);
            assertThat(traces(name)).contains("table person");
            assertThat(traces(email)).contains("table person");
            assertThat(traces(ACCOUNT))
                    .contains("table person", "table spring_session", "table spring_session_attributes");

            onlyTheDirectoryNamesPeople();

            administrator()
                    .post("/v1/personen/" + person + "/vergetelheid", Map.of())
                    .ok();

            var unheard = region.propose("Wie vergeten is, hoort dit niet");
            browser.get("/v1/ik").refused(401, "aanmelding.verlopen");
            elsewhere
                    .post("/v1/ambities", proposal(), "Namens", region.party("gemeente2"))
                    .refused(401, "aanmelding.verlopen");
            unknown(bearer);
            assertThat(region.secretary()
                            .after(unheard, "/v1/ambities/" + unheard.id())
                            .status())
                    .isEqualTo(200);
            await().atMost(HEARTBEAT).until(() -> line.ended);
            assertThat(line.said).noneMatch(said -> said.contains(unheard.id()));
            assertThat(watching.heard(unheard.id())).isZero();
            nothingIsLeft("at once", decision);
        }
        Rebuild.of(place).finish();
        nothingIsLeft("after a rebuild", decision(region.propose("Na de herbouw")));
        before = child.said();
        child.close();
        child = Child.start(place);
        nothingIsLeft("after a restart", decision(region.propose("Na de herstart")));
        assertThat(region.person(ACCOUNT, "Weer dezelfde")).isNotEqualTo(person);
        assertThat(Caller.of(place, ACCOUNT).get("/v1/ik").ok().json().path("functies"))
                .isEmpty();
    }

    /** Positions in an OOGO, a trekker, a contact, a proposal, by browser and by token; @return the closing */
    private static Answer everythingOneCanDo(Visitor browser, String person) {
        String party = region.party("gemeente2");
        String function = region.appoint("/v1/partijen/" + party, ACCOUNT, "medewerker");
        region.delegate("gemeente2")
                .post("/v1/ambities", proposal(), "Idempotency-Key", unique())
                .ok();
        var proposed = region.propose("Waarover wordt besloten");
        region.secretary()
                .post(
                        "/v1/ambities/" + proposed.id() + "/trekkers",
                        Json.of("partijen", List.of(Json.of("partij", party, "functie", function))))
                .ok();
        region.appoint("/v1/partijen/" + party, "gemeente1-partijbeheerder", "partijbeheerder");
        region.acting("gemeente1-partijbeheerder", party)
                .post(
                        "/v1/partijen/" + party + "/aanspreekpunten",
                        Json.of("samenwerking", region.id(), "functie", function))
                .ok();
        String oogo = region.meet("2016-1", "2016-04-06", proposed.id(), 1);
        String item = "/v1/oogos/" + oogo + "/agendapunten/1";
        for (String other : List.of("gemeente1", "swvpo", "swvvo"))
            region.delegate(other).post(item + "/standpunten", agreeing(other)).ok();
        browser.post(item + "/standpunten", agreeing("gemeente2"), "Namens", party)
                .ok();
        region.secretary()
                .post(item + "/standpunten", agreeing("gemeente2").and("gedelegeerde", person))
                .ok();
        region.secretary().post(item + "/afronding", Map.of()).ok();
        return region.secretary()
                .post("/v1/oogos/" + oogo + "/sluiting", Map.of())
                .ok();
    }

    private static Json agreeing(String party) {
        return Json.of("standpunt", "akkoord", "revisie", 1)
                .and("namens", List.of(Json.of("partij", region.party(party))));
    }

    private static Json proposal() {
        return Json.of("samenwerking", region.id(), "titel", "Door wie later vertrekt");
    }

    /** Who is known to the provider and not to the directory. */
    private static void unknown(Caller caller) {
        caller.get(region.agenda()).refused(403, "persoon.onbekend");
        caller.get("/v1/samenwerkingen/" + region.id() + "/live").refused(403, "persoon.onbekend");
        caller.post("/v1/ambities", proposal()).refused(403, "persoon.onbekend");
        var me = caller.get("/v1/ik").ok().json();
        assertThat(me.path("persoon").isNull() || me.path("persoon").isMissingNode())
                .isTrue();
        assertThat(me.path("functies")).isEmpty();
    }

    private void nothingIsLeft(String when, String decision) throws Exception {
        for (String word : List.of(name, email)) {
            assertThat(everything()).as(when).doesNotContain(word);
            assertThat(meters()).as(when).doesNotContain(word);
        }
        for (String word : List.of(name, email, ACCOUNT))
            assertThat(traces(word)).as(when + " " + word).isEmpty();
        assertThat(shownOn(decision)).as(when).isEqualTo("voormalig functionaris");
    }

    /** Of everyone in the story: no name and no address in events, views, sessions, requests kept, or the log. */
    private void onlyTheDirectoryNamesPeople() throws Exception {
        var known = new ArrayList<String>();
        try (var connection = place.database();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, email FROM person")) {
            while (rows.next())
                for (int column : new int[] {1, 2})
                    if (rows.getString(column) != null) known.add(rows.getString(column));
        }
        assertThat(known).hasSizeGreaterThan(6).contains(name, email);
        for (String word : known) assertThat(traces(word)).as(word).containsExactly("table person");
    }

    private List<String> traces(String word) throws Exception {
        var found = new ArrayList<>(new Traces(place, child).of(word));
        if (before.contains(word)) found.add("the log of before");
        return found;
    }

    /** Every page of the region, as the secretary sees it. */
    private static String everything() {
        var secretary = region.secretary();
        String home = "/v1/samenwerkingen/" + region.id();
        var paths = new ArrayList<>(List.of("/v1/openapi.json", "/v1/ik", home, region.agenda()));
        for (String page : List.of("/besluiten", "/gebeurtenissen?aantal=200", "/partijen", "/agendas", "/evaluaties"))
            paths.add(home + page);
        for (JsonNode ambition : secretary.get(region.agenda()).ok().json().path("ambities"))
            for (String page : List.of("", "/revisies", "/herkomst?veld=titel", "/herkomst?veld=trekker"))
                paths.add("/v1/ambities/" + ambition.path("id").asString() + page);
        for (JsonNode oogo : secretary
                .get("/v1/oogos?samenwerking=" + region.id())
                .ok()
                .json()
                .path("oogos"))
            for (String page : List.of("", "/besluitenlijst", "/herkomst?veld=standpunten"))
                paths.add("/v1/oogos/" + oogo.path("id").asString() + page);
        for (String party : region.parties().values())
            for (String page : List.of("", "?op=2016-04-06", "/herkomst?veld=naam"))
                paths.add("/v1/partijen/" + party + page);
        var said = new StringBuilder();
        for (String path : paths) said.append(secretary.get(path).body());
        return said.toString();
    }

    /** The page of the one decision. */
    private static String decision(Answer last) {
        var decisions = region.secretary()
                .after(last, "/v1/samenwerkingen/" + region.id() + "/besluiten")
                .ok()
                .json();
        return "/v1/besluiten/" + decisions.at("/besluiten/0/id").asString();
    }

    /** Who stands there for gemeente 2; the function and the party always stand there too. */
    private static String shownOn(String decision) {
        for (JsonNode position : region.secretary().get(decision).ok().json().path("standpunten"))
            if (position.at("/partij/id").asString().equals(region.party("gemeente2"))) {
                assertThat(position.toString()).contains("gedelegeerde " + ACCOUNT, "Gemeente 2 van", "akkoord");
                return position.at("/gedelegeerde/naam").asString();
            }
        throw new AssertionError("no position of gemeente 2 on " + decision);
    }

    private static String meters() {
        var operator = Caller.nobody(place);
        return operator.get(place.address("query-management") + "/actuator/prometheus")
                        .ok()
                        .body()
                + operator.get(place.address("command-management") + "/actuator/prometheus")
                        .ok()
                        .body();
    }

    private static Caller administrator() {
        return Caller.of(place, "beheerder");
    }

    private static String unique() {
        return "woord" + UUID.randomUUID().toString().replace("-", "");
    }
}
