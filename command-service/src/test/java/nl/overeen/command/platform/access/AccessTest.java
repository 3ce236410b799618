package nl.overeen.command.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overeen.events.collaboration.CollaborationEvent;
import nl.overeen.events.party.PartyEvent;
import nl.overeen.events.value.Period;
import nl.overeen.events.value.Role;
import nl.overeen.events.value.Text;
import nl.overeen.example.Identity;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in, and what the others hear. */
class AccessTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    private static Running.Answer change(String subject, Object onBehalfOf, UUID id) {
        return RUNNING.post(subject, "/v1/oogos/" + id + "/agendapunten", "{}", "Namens", onBehalfOf.toString());
    }

    private static Running.Answer withToken(String token) {
        return RUNNING.send(RUNNING.request("/v1/oogos")
                .header("Authorization", "Bearer " + token)
                .header("Namens", WORLD.collaboration.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WORLD.makeBody())));
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "x",
                Identity.confusedToken("secretaris"),
                Identity.token("secretaris", claims -> claims.audience("ander")),
                Identity.token("secretaris", claims -> claims.issuer("http://ander.test")),
                Identity.token("secretaris", claims -> claims.expirationTime(null)),
                Identity.token(
                        "secretaris",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(45)))));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aTokenThatIsNotInOrderIsNoLogin(String token) {
        var answer = withToken(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("aanmelding.ontbreekt");
    }

    @Test
    void aTokenJustOverItsEndIsTaken() {
        var token = Identity.token(
                "secretaris",
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(10))));
        assertThat(withToken(token).status()).isEqualTo(201);
    }

    @Test
    void withoutATokenThereIsNoLogin() {
        var answer = RUNNING.send(RUNNING.request("/v1/oogos").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void someoneUnknownIsRefused() {
        var answer = change("onbekend", WORLD.party, WORLD.made());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("persoon.onbekend");
    }

    @Test
    void oneMustSayForWhom() {
        var answer = RUNNING.post("medewerker", "/v1/oogos/" + WORLD.made() + "/agendapunten", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("namens.ontbreekt");
        assertThat(change("medewerker", "iemand", WORLD.made()).code()).isEqualTo("namens.ongeldig");
    }

    @Test
    void withoutAFunctionThereOneCannotActForIt() {
        assertThat(change("medewerker", WORLD.collaboration, WORLD.made()).status())
                .isEqualTo(403);
        assertThat(change("medewerker", UUID.randomUUID(), WORLD.made()).code()).isEqualTo("recht.ontbreekt");
    }

    @Test
    void whatOneMaySeeButNotDoIs403AndWhatOneMayNotSeeIs404() {
        UUID id = WORLD.made();
        assertThat(change("medewerker", WORLD.party, id).status()).isEqualTo(403);
        assertThat(change("buitenstaander", WORLD.outside, id).status()).isEqualTo(404);
        assertThat(change("secretaris", WORLD.collaboration, UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(WORLD.facts(id)).hasSize(1);
    }

    @Test
    void aFunctionHoldsFromItsFirstToItsLastDay() {
        var today = LocalDate.now();
        var person = WORLD.person("voormalig");
        var function = World.function();
        var title = new Text("t", "n", "c");
        WORLD.fact(
                WORLD.collaboration,
                "2016-01-01",
                new CollaborationEvent.FunctionAppointed(
                        function, person, Role.SECRETARY, title, new Period(LocalDate.of(2016, 1, 1), null)));
        UUID id = WORLD.made();
        assertThat(change("voormalig", WORLD.collaboration, id).status()).isEqualTo(200);
        WORLD.fact(WORLD.collaboration, today.minusDays(2).toString(), new CollaborationEvent.FunctionEnded(function));
        assertThat(change("voormalig", WORLD.collaboration, id).status()).isEqualTo(403);

        var later = WORLD.person("later");
        WORLD.fact(
                WORLD.collaboration,
                "2016-01-01",
                new CollaborationEvent.FunctionAppointed(
                        World.function(), later, Role.SECRETARY, title, new Period(today.plusDays(2), null)));
        assertThat(change("later", WORLD.collaboration, id).status()).isEqualTo(403);
    }

    @Test
    void aPartyThatLeftTheTableReadsWhatWasThereUpToItsLastDayButWritesNothing() {
        var left = new nl.overeen.events.id.PartyId(UUID.randomUUID());
        var person = WORLD.person("vertrokken");
        WORLD.fact(
                left,
                "2016-01-01",
                new PartyEvent.FunctionAppointed(
                        World.function(),
                        person,
                        Role.MEMBER,
                        new Text("t", "n", "c"),
                        new Period(LocalDate.of(2016, 1, 1), null)));
        WORLD.fact(WORLD.collaboration, "2016-01-01", new CollaborationEvent.PartyAdmitted(left));
        UUID id = WORLD.made();
        UUID early = WORLD.madeOn("2016-02-01");
        assertThat(change("vertrokken", left, id).status()).isEqualTo(403);
        WORLD.fact(
                WORLD.collaboration,
                LocalDate.now().minusDays(2).toString(),
                new CollaborationEvent.PartyReleased(left));
        assertThat(change("vertrokken", left, id).status()).isEqualTo(404);
        assertThat(change("vertrokken", left, early).status()).isEqualTo(403);
        var later = RUNNING.post("vertrokken", "/v1/oogos", WORLD.makeBody(), "Namens", left.toString());
        assertThat(later.code()).isEqualTo("recht.ontbreekt");
    }

    @Test
    void onlyTheBeheerderKeepsTheDirectory() {
        assertThat(RUNNING.post("medewerker", "/v1/personen", "{}").status()).isEqualTo(403);
        String body = "{\"issuer\":\"" + Identity.ISSUER + "\",\"subject\":\"nieuw\",\"naam\":\"Functionaris\"}";
        var made = RUNNING.post("beheerder", "/v1/personen", body);
        var again = RUNNING.post("beheerder", "/v1/personen", body);
        assertThat(made.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(made.json().path("id"));
    }

    @Test
    void someoneForgottenIsUnknownAndNothingOfHimIsLeft() {
        var person = WORLD.person("vergeten");
        String path = "/v1/personen/" + person + "/vergetelheid";
        assertThat(RUNNING.post("beheerder", path, "").status()).isEqualTo(200);
        assertThat(RUNNING.post("beheerder", path, "").status()).isEqualTo(200);
        assertThat(change("vergeten", WORLD.party, WORLD.made()).code()).isEqualTo("persoon.onbekend");
        var row = RUNNING.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForMap("SELECT issuer, subject, name, email FROM person WHERE id = ?", person.value());
        assertThat(row.values()).containsOnlyNulls();
        assertThat(RUNNING.post("beheerder", "/v1/personen/" + UUID.randomUUID() + "/vergetelheid", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatHasNoRowInTheTableDoesNotAnswer() {
        var answer = RUNNING.post("secretaris", "/v1/niet-in-de-tabel", "{}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("niet-gevonden");
    }

    @Test
    void aDerivedIdFollowsFromPersonAndKey() {
        UUID person = UUID.randomUUID();
        assertThat(DerivedId.of(person, "a")).isEqualTo(DerivedId.of(person, "a"));
        assertThat(DerivedId.of(person, "a")).isNotEqualTo(DerivedId.of(person, "b"));
        assertThat(DerivedId.of(person, "a")).isNotEqualTo(DerivedId.of(UUID.randomUUID(), "a"));
        assertThat(DerivedId.of(person, "a").version()).isEqualTo(8);
        assertThat(DerivedId.of(person, "a").variant()).isEqualTo(2);
    }
}
