package nl.overeen.command.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overeen.command.CommandService;
import nl.overeen.command.platform.text.Texts;
import nl.overeen.events.agenda.Edition;
import nl.overeen.events.agenda.EditionEvent;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An edition from a request to the store. */
class EditionWritingTest {
    @AutoClose
    private static final Running RUNNING = new Running(CommandService.class, Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    @Test
    void whatIsLeftOutOfANextRevisionStaysAndATextThatDoesNotChangeKeepsItsId() {
        String id = opened();
        var answer = post(
                "/v1/agendas/" + id + "/volgorde",
                "{\"naam\":\"Agenda\",\"schooljaren\":[\"2016-2017\"],\"reden\":\"jaar erbij\"}",
                "If-Match",
                "\"1\"");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        Edition before = edition(id, 0);
        Edition after = edition(id, 1);
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.explanation()).isEqualTo(before.explanation());
        assertThat(after.period()).isEqualTo(before.period());
        assertThat(after.schoolYears()).containsExactly("2016-2017");
        assertThat(RUNNING.bean(Texts.class).open(java.util.List.of(after.name())))
                .containsValue("Agenda");
    }

    @Test
    void aNextRevisionSaysWhyAndWhichVersionItChanges() {
        String path = "/v1/agendas/" + opened() + "/volgorde";
        assertThat(post(path, "{\"naam\":\"Anders\",\"reden\":\"r\"}").code()).isEqualTo("versie.ontbreekt");
        assertThat(post(path, "{\"naam\":\"Anders\"}", "If-Match", "\"1\"").faults())
                .containsExactly("reden veld.verplicht");
        assertThat(post(path, "{\"naam\":\"Agenda\",\"reden\":\"r\"}", "If-Match", "\"1\"")
                        .code())
                .isEqualTo("agenda.niets-gewijzigd");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        String body = "{\"naam\":\"Agenda\",\"van\":\"2016-08-01\",\"tot\":\"2016-07-31\"}";
        assertThat(post("/v1/samenwerkingen/" + WORLD.collaboration + "/agendas", body)
                        .code())
                .isEqualTo("periode.einde-voor-begin");
        String path = "/v1/agendas/" + opened() + "/volgorde";
        assertThat(post(path, "{\"van\":\"2021-01-01\",\"reden\":\"r\"}", "If-Match", "\"1\"")
                        .code())
                .isEqualTo("periode.einde-voor-begin");
    }

    @Test
    void onlyTheSecretaryOpensAnEdition() {
        String body = "{\"naam\":\"Agenda\",\"van\":\"2016-08-01\"}";
        String path = "/v1/samenwerkingen/" + WORLD.collaboration + "/agendas";
        assertThat(RUNNING.post("medewerker", path, body, "Namens", WORLD.party.toString())
                        .status())
                .isEqualTo(403);
        assertThat(RUNNING.post("buitenstaander", path, body, "Namens", WORLD.outside.toString())
                        .code())
                .isEqualTo("niet-gevonden");
    }

    private static String opened() {
        var answer = post(
                "/v1/samenwerkingen/" + WORLD.collaboration + "/agendas",
                "{\"naam\":\"Agenda\",\"van\":\"2016-08-01\",\"tot\":\"2020-07-31\",\"toelichting\":\"Waarom\"}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        String id = answer.json().path("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/v1/agendas/" + id);
        return id;
    }

    private static Edition edition(String id, int fact) {
        return ((EditionEvent) WORLD.facts(id).get(fact).event()).edition();
    }

    private static Running.Answer post(String path, String body, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Namens";
        headers[1] = WORLD.collaboration.toString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return RUNNING.post("secretaris", path, body, headers);
    }
}
