package nl.overeen.command.ambition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overeen.command.CommandService;
import nl.overeen.events.ambition.AmbitionEvent.Amended;
import nl.overeen.events.collaboration.CollaborationEvent.PartyAdmitted;
import nl.overeen.events.id.FactId;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text of an ambition is corrected by its next revision; what is a draft is not there for others. */
class TextCorrectionTest {
    @AutoClose
    private static final Running RUNNING = new Running(CommandService.class, Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    @BeforeAll
    static void start() {
        WORLD.fact(WORLD.collaboration, "2016-01-01", new PartyAdmitted(WORLD.outside));
    }

    @Test
    void correctingContentMakesTheNextRevisionWhoseOriginNamesWhatItCorrects() {
        String id = proposed(false);
        String body = "{\"reden\":\"tikfout\",\"inhoud\":{\"titel\":\"Beter\",\"reden\":\"tikfout\"}}";
        assertThat(asMember(id, "correctie", body).code()).isEqualTo("versie.ontbreekt");
        var answer = asMember(id, "correctie", body, "If-Match", "\"1\"");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        var corrected = WORLD.facts(id).getLast();
        assertThat(corrected.event())
                .isInstanceOfSatisfying(
                        Amended.class, next -> assertThat(next.revision()).isEqualTo(2));
        assertThat(corrected.origin().replaces()).isEqualTo(new FactId(id, 0));
    }

    @Test
    void aTextDoesNotExpire() {
        String id = proposed(false);
        assertThat(asMember(id, "vervallen", "{\"reden\":\"r\"}").code()).isEqualTo("feit.tekst-vervalt-niet");
        assertThat(WORLD.facts(id)).hasSize(1);
    }

    @Test
    void theDraftOfAnotherPartyDoesNotExist() {
        String id = proposed(true);
        for (String act : new String[] {"correctie", "vervallen"}) {
            String body = act.equals("vervallen") ? "{\"reden\":\"r\"}" : "{\"reden\":\"r\",\"inhoud\":{}}";
            var other = RUNNING.post(
                    "buitenstaander", path(id, act), body, "Namens", WORLD.outside.toString(), "If-Match", "\"9\"");
            assertThat(other.status()).as(act).isEqualTo(404);
            var secretary = RUNNING.post("secretaris", path(id, act), body, "Namens", WORLD.collaboration.toString());
            assertThat(secretary.status()).as(act).isEqualTo(404);
        }
    }

    @Test
    void whatASharedDraftWasBeforeItWasSharedStaysHidden() {
        String id = proposed(true);
        var shared = RUNNING.post("medewerker", "/v1/ambities/" + id + "/delen", "{}", "Namens", "" + WORLD.party);
        assertThat(shared.status()).isEqualTo(200);
        String body = "{\"reden\":\"r\",\"inhoud\":{\"titel\":\"Beter\",\"reden\":\"r\"}}";
        var other = RUNNING.post(
                "buitenstaander", path(id, "correctie"), body, "Namens", WORLD.outside.toString(), "If-Match", "\"2\"");
        assertThat(other.status()).isEqualTo(404);
        assertThat(asMember(id, "correctie", body, "If-Match", "\"2\"").status())
                .isEqualTo(200);
    }

    private static String proposed(boolean draft) {
        var answer = RUNNING.post(
                "medewerker",
                "/v1/ambities",
                "{\"samenwerking\":\"" + WORLD.collaboration + "\",\"titel\":\"Goed\",\"concept\":" + draft + "}",
                "Namens",
                WORLD.party.toString());
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.json().path("id").asString();
    }

    private static Running.Answer asMember(String id, String act, String body, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Namens";
        headers[1] = WORLD.party.toString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return RUNNING.post("medewerker", path(id, act), body, headers);
    }

    private static String path(String id, String act) {
        return "/v1/feiten/" + id + ".0/" + act;
    }
}
