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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gets in, and what the others hear. */
class AccessTest {
    private static Running running;
    private static World world;

    @BeforeAll
    static void start() {
        running = new Running(Postgres.newDatabase());
        world = new World(running);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Running.Answer change(String subject, Object onBehalfOf, UUID id) {
        return running.post(subject, "/v1/oogos/" + id + "/agendapunten", "{}", "Namens", onBehalfOf.toString());
    }

    private static Running.Answer withToken(String token) {
        return running.send(running.request("/v1/oogos")
                .header("Authorization", "Bearer " + token)
                .header("Namens", world.collaboration.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(world.makeBody())));
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
        var answer = running.send(running.request("/v1/oogos").POST(BodyPublishers.ofString("{}")));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void someoneUnknownIsRefused() {
        var answer = change("onbekend", world.party, world.made());
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("persoon.onbekend");
    }

    @Test
    void oneMustSayForWhom() {
        var answer = running.post("medewerker", "/v1/oogos/" + world.made() + "/agendapunten", "{}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("namens.ontbreekt");
        assertThat(change("medewerker", "iemand", world.made()).code()).isEqualTo("namens.ongeldig");
    }

    @Test
    void withoutAFunctionThereOneCannotActForIt() {
        assertThat(change("medewerker", world.collaboration, world.made()).status())
                .isEqualTo(403);
        assertThat(change("medewerker", UUID.randomUUID(), world.made()).code()).isEqualTo("recht.ontbreekt");
    }

    @Test
    void whatOneMaySeeButNotDoIs403AndWhatOneMayNotSeeIs404() {
        UUID id = world.made();
        assertThat(change("medewerker", world.party, id).status()).isEqualTo(403);
        assertThat(change("buitenstaander", world.outside, id).status()).isEqualTo(404);
        assertThat(change("secretaris", world.collaboration, UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(world.facts(id)).hasSize(1);
    }

    @Test
    void aFunctionHoldsFromItsFirstToItsLastDay() {
        var today = LocalDate.now();
        var person = world.person("voormalig");
        var function = World.function();
        var title = new Text("t", "n", "c");
        world.fact(
                world.collaboration,
                "2016-01-01",
                new CollaborationEvent.FunctionAppointed(
                        function, person, Role.SECRETARY, title, new Period(LocalDate.of(2016, 1, 1), null)));
        UUID id = world.made();
        assertThat(change("voormalig", world.collaboration, id).status()).isEqualTo(200);
        world.fact(world.collaboration, today.minusDays(2).toString(), new CollaborationEvent.FunctionEnded(function));
        assertThat(change("voormalig", world.collaboration, id).status()).isEqualTo(403);

        var later = world.person("later");
        world.fact(
                world.collaboration,
                "2016-01-01",
                new CollaborationEvent.FunctionAppointed(
                        World.function(), later, Role.SECRETARY, title, new Period(today.plusDays(2), null)));
        assertThat(change("later", world.collaboration, id).status()).isEqualTo(403);
    }

    @Test
    void aPartyThatLeftTheTableReadsWhatWasThereUpToItsLastDayButWritesNothing() {
        var left = new nl.overeen.events.id.PartyId(UUID.randomUUID());
        var person = world.person("vertrokken");
        world.fact(
                left,
                "2016-01-01",
                new PartyEvent.FunctionAppointed(
                        World.function(),
                        person,
                        Role.MEMBER,
                        new Text("t", "n", "c"),
                        new Period(LocalDate.of(2016, 1, 1), null)));
        world.fact(world.collaboration, "2016-01-01", new CollaborationEvent.PartyAdmitted(left));
        UUID id = world.made();
        UUID early = world.madeOn("2016-02-01");
        assertThat(change("vertrokken", left, id).status()).isEqualTo(403);
        world.fact(
                world.collaboration,
                LocalDate.now().minusDays(2).toString(),
                new CollaborationEvent.PartyReleased(left));
        assertThat(change("vertrokken", left, id).status()).isEqualTo(404);
        assertThat(change("vertrokken", left, early).status()).isEqualTo(403);
        var later = running.post("vertrokken", "/v1/oogos", world.makeBody(), "Namens", left.toString());
        assertThat(later.code()).isEqualTo("recht.ontbreekt");
    }

    @Test
    void onlyTheBeheerderKeepsTheDirectory() {
        assertThat(running.post("medewerker", "/v1/personen", "{}").status()).isEqualTo(403);
        String body = "{\"issuer\":\"" + Identity.ISSUER + "\",\"subject\":\"nieuw\",\"naam\":\"Functionaris\"}";
        var made = running.post("beheerder", "/v1/personen", body);
        var again = running.post("beheerder", "/v1/personen", body);
        assertThat(made.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("id")).isEqualTo(made.json().path("id"));
    }

    @Test
    void someoneForgottenIsUnknownAndNothingOfHimIsLeft() {
        var person = world.person("vergeten");
        String path = "/v1/personen/" + person + "/vergetelheid";
        assertThat(running.post("beheerder", path, "").status()).isEqualTo(200);
        assertThat(running.post("beheerder", path, "").status()).isEqualTo(200);
        assertThat(change("vergeten", world.party, world.made()).code()).isEqualTo("persoon.onbekend");
        var row = running.bean(org.springframework.jdbc.core.JdbcTemplate.class)
                .queryForMap("SELECT issuer, subject, name, email FROM person WHERE id = ?", person.value());
        assertThat(row.values()).containsOnlyNulls();
        assertThat(running.post("beheerder", "/v1/personen/" + UUID.randomUUID() + "/vergetelheid", "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatHasNoRowInTheTableDoesNotAnswer() {
        var answer = running.post("secretaris", "/v1/niet-in-de-tabel", "{}");
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
