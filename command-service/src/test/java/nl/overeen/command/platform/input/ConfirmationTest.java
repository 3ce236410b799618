package nl.overeen.command.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.command.platform.store.Head;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.Running.Answer;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A text that looks like personal data is refused unless the writer confirms that it is none. */
class ConfirmationTest {
    private static final String ADDRESS = "jan@school.nl";
    private static final String NUMBER = "123456782";

    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    /** A body with something to see in a name, in a part and in the reason. */
    private static String body(String more) {
        return WORLD.makeBody()
                .replace("2016-1\"", "nr " + NUMBER + "\"")
                .replace(
                        "}",
                        ",\"doelen\":[{\"tekst\":\"goed\"},{\"tekst\":\"" + ADDRESS
                                + "\"}],\"reden\":\"bel 06-12345678\"" + more + "}");
    }

    private static Answer post(String body, String... headers) {
        var all = new java.util.ArrayList<>(List.of("Namens", WORLD.collaboration.toString()));
        all.addAll(List.of(headers));
        return RUNNING.post("secretaris", "/v1/oogos", body, all.toArray(String[]::new));
    }

    private static long head() {
        return Long.parseLong(RUNNING.bean(Head.class).position());
    }

    private static List<String> confirmed(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return WORLD.facts(answer.json().path("id").asString())
                .getFirst()
                .origin()
                .confirmed();
    }

    @Test
    void allThatLooksLikePersonalDataIsNamedAtOnceWithAllElseAndNothingIsWritten() {
        long before = head();
        var answer = post(body(",\"onbekend\":1"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults())
                .containsExactly(
                        "doelen[1].tekst tekst.persoonsgegeven",
                        "naam tekst.persoonsgegeven",
                        "onbekend veld.onbekend",
                        "reden tekst.persoonsgegeven");
        assertThat(answer.response().body())
                .contains("een e-mailadres", "een burgerservicenummer", "een telefoonnummer")
                .doesNotContain(ADDRESS, NUMBER, "06-12345678");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void whatTheWriterConfirmsToBeNoPersonalDataIsTakenAndTheFactSaysSo() {
        assertThat(confirmed(post(body(""), "Geen-Persoonsgegevens", "naam, doelen[1].tekst,reden, plaats, naam")))
                .containsExactly("doelen[1].tekst", "naam", "reden");
    }

    @Test
    void onlyTheFieldsThatAreNamedAreConfirmed() {
        assertThat(post(body(""), "Geen-Persoonsgegevens", "naam,reden").faults())
                .containsExactly("doelen[1].tekst tekst.persoonsgegeven");
    }

    @Test
    void aConfirmationWithoutAnythingToConfirmRecordsNothing() {
        assertThat(confirmed(post(WORLD.makeBody(), "Geen-Persoonsgegevens", "plaats")))
                .isEmpty();
    }

    @Test
    void aConfirmationTakesNoOtherFaultAway() {
        var hidden = post(
                WORLD.makeBody().replace("}", ",\"reden\":\"" + ADDRESS + "\\u202e\"}"),
                "Geen-Persoonsgegevens",
                "reden");
        assertThat(hidden.faults()).containsExactly("reden veld.ongeldig-teken");
    }

    @Test
    void aConfirmationNamesFields() {
        assertThat(post(body(""), "Geen-Persoonsgegevens", "naam;reden").code()).isEqualTo("bevestiging.ongeldig");
        assertThat(post(body(""), "Geen-Persoonsgegevens", "a".repeat(4001)).code())
                .isEqualTo("bevestiging.ongeldig");
    }

    @Test
    void theSameConfirmedWriteSentTwiceIsOneEffect() {
        String[] headers = {"Idempotency-Key", "k1", "Geen-Persoonsgegevens", "naam,doelen[1].tekst,reden"};
        assertThat(post(body(""), "Idempotency-Key", "k1").status()).isEqualTo(400);
        var first = post(body(""), headers);
        long before = head();
        var second = post(body(""), headers);
        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void aCorrectionIsReadAsTheWriteItRestates() {
        var made = post(WORLD.makeBody());
        String id = made.json().path("id").asString();
        RUNNING.post("secretaris", "/v1/oogos/" + id + "/agendapunten", "{}", "Namens", WORLD.collaboration.toString());
        String path = "/v1/feiten/" + id + ".1/correctie";
        String restated = "{\"inhoud\":{\"nummer\":2,\"reden\":\"" + ADDRESS + "\"},\"reden\":\"bel 06-12345678\"}";
        String[] none = {"Namens", WORLD.collaboration.toString()};
        assertThat(RUNNING.post("secretaris", path, restated, none).faults())
                .containsExactly("reden tekst.persoonsgegeven");
        String[] one = {"Namens", none[1], "Geen-Persoonsgegevens", "reden"};
        assertThat(RUNNING.post("secretaris", path, restated, one).faults())
                .containsExactly("inhoud.reden tekst.persoonsgegeven");
        String[] both = {"Namens", none[1], "Geen-Persoonsgegevens", "reden,inhoud.reden"};
        assertThat(RUNNING.post("secretaris", path, restated, both).status()).isEqualTo(200);
        assertThat(WORLD.facts(id).getLast().origin().confirmed()).containsExactly("reden", "inhoud.reden");
    }

    @Test
    void theDirectoryOfPeopleHoldsAddressesButNoOtherNumberInAName() {
        String person =
                "{\"issuer\":\"https://login.example\",\"subject\":\"a@b.nl\",\"naam\":\"X\",\"email\":\"a@b.nl\"}";
        assertThat(RUNNING.post("beheerder", "/v1/personen", person).status()).isEqualTo(201);
        assertThat(RUNNING.post("beheerder", "/v1/personen", person.replace("\"X\"", "\"" + NUMBER + "\""))
                        .faults())
                .containsExactly("naam tekst.persoonsgegeven");
    }
}
