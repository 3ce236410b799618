package nl.overeen.command.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overeen.events.oogo.OogoEvent.Convened;
import nl.overeen.events.time.Fact;
import nl.overeen.events.value.Role;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** From a request to a fact in the store. */
class WritingTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    private static Running.Answer asSecretary(String path, String body, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Namens";
        headers[1] = WORLD.collaboration.toString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return RUNNING.post("secretaris", path, body, headers);
    }

    @Test
    void aCreationAnswersWhereItStandsWhichVersionItHasAndHowFarTheStoreIs() {
        var answer = asSecretary("/v1/oogos", WORLD.makeBody());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        UUID id = UUID.fromString(answer.json().path("id").asString());
        assertThat(answer.header("Location")).isEqualTo("/v1/oogos/" + id);
        assertThat(answer.json().path("versie").asLong()).isEqualTo(1);
        assertThat(answer.json().path("positie").asString()).isEqualTo(answer.header("Positie"));
        assertThat(Long.parseLong(answer.header("Positie"))).isPositive();
    }

    @Test
    void aFactSaysWhoInWhichFunctionForWhomFromWhichDayAndWhy() {
        UUID request = UUID.randomUUID();
        var answer = asSecretary(
                "/v1/oogos",
                WORLD.makeBody().replace("}", ",\"geldtOp\":\"2016-03\",\"reden\":\"besloten\"}"),
                "X-Request-Id",
                request.toString());
        Fact fact = WORLD.facts(answer.json().path("id").asString()).getFirst();
        assertThat(answer.header("X-Request-Id")).isEqualTo(request.toString());
        assertThat(fact.event()).isInstanceOf(Convened.class);
        assertThat(fact.origin().actor()).isEqualTo(WORLD.secretary);
        assertThat(fact.origin().role()).isEqualTo(Role.SECRETARY);
        assertThat(fact.origin().function()).isNotNull();
        assertThat(fact.origin().collaboration()).isEqualTo(WORLD.collaboration);
        assertThat(fact.origin().party()).isNull();
        assertThat(fact.origin().effective().written()).isEqualTo("2016-03");
        assertThat(fact.origin().request()).isEqualTo(request.toString());
        var texts = RUNNING.bean(nl.overeen.command.platform.text.Texts.class);
        assertThat(texts.open(java.util.List.of(fact.origin().reason()))).containsValue("besloten");
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        UUID id = WORLD.made();
        var answer = asSecretary("/v1/oogos", WORLD.makeBody().replace("}", ",\"id\":\"" + id + "\"}"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("id.bestaat-al");
        assertThat(WORLD.facts(id)).hasSize(1);
    }

    @Test
    void aBrokenRuleIsAConflictWithItsOwnCode() {
        UUID id = WORLD.made();
        var closed = asSecretary("/v1/oogos/" + id + "/sluiting", "{}");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().path("versie").asLong()).isEqualTo(2);
        var refused = asSecretary("/v1/oogos/" + id + "/agendapunten", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("voorbeeld.gesloten");
        assertThat(WORLD.facts(id)).hasSize(2);
    }

    @Test
    void whereTextIsReplacedTheVersionMustBeSaid() {
        UUID id = WORLD.made();
        String path = "/v1/oogos/" + id + "/agendapunten/1/teksten";
        assertThat(asSecretary(path, "{}").code()).isEqualTo("versie.ontbreekt");
        assertThat(asSecretary(path, "{}").status()).isEqualTo(428);
        assertThat(asSecretary(path, "{}", "If-Match", "1").code()).isEqualTo("versie.ongeldig");
        assertThat(asSecretary(path, "{}", "If-Match", "\"1\"")
                        .json()
                        .path("versie")
                        .asLong())
                .isEqualTo(2);
        var stale = asSecretary(path, "{}", "If-Match", "\"1\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("versie.verouderd");
        assertThat(stale.json().path("versie").asLong()).isEqualTo(2);
        assertThat(WORLD.facts(id)).hasSize(2);
    }

    @Test
    void elsewhereTheVersionMayBeSaid() {
        UUID id = WORLD.made();
        String path = "/v1/oogos/" + id + "/agendapunten";
        assertThat(asSecretary(path, "{}", "If-Match", "\"7\"").status()).isEqualTo(412);
        assertThat(asSecretary(path, "{}", "If-Match", "\"1\"").status()).isEqualTo(200);
    }

    @Test
    void aDayAheadIsRefusedUnlessTheBodyMayBePlanned() {
        UUID id = WORLD.made();
        String ahead = "\"geldtOp\":\"2190\"";
        var refused = asSecretary("/v1/oogos/" + id + "/agendapunten", "{" + ahead + "}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("geldtOp.toekomst");
        assertThat(asSecretary("/v1/oogos", WORLD.makeBody().replace("}", "," + ahead + "}"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aFixedDayTakesNoOther() {
        UUID id = WORLD.made();
        String path = "/v1/oogos/" + id + "/agendapunten/1/standpunten";
        assertThat(asSecretary(path, "{\"geldtOp\":\"2016-04-07\"}").code()).isEqualTo("geldtOp.andere-dag");
        assertThat(asSecretary(path, "{\"geldtOp\":\"2016-04-06\"}").status()).isEqualTo(200);
        assertThat(WORLD.facts(id).getLast().origin().effective().written()).isEqualTo("2016-04-06");
    }
}
