package nl.overeen.command.platform.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.overeen.events.id.FactId;
import nl.overeen.events.oogo.OogoEvent.ItemWithdrawn;
import nl.overeen.events.time.Fact;
import nl.overeen.events.time.FactVoided;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting and voiding: one fact takes the place of one, and nothing is overwritten. */
class FactsTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);
    private String thing;

    @BeforeEach
    void oneFactThatCanBeCorrected() {
        thing = asSecretary("/v1/oogos", WORLD.makeBody()).json().path("id").asString();
        asSecretary("/v1/oogos/" + thing + "/agendapunten", "{\"nummer\":3,\"geldtOp\":\"2016-04-06\"}");
    }

    @Test
    void aCorrectionIsTheSameKindOfFactInTheSameStreamAndNamesTheOneItReplaces() {
        var answer = correct(1, "{\"nummer\":4}");
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        Fact correction = WORLD.facts(thing).getLast();
        assertThat(correction.event()).isEqualTo(new ItemWithdrawn(4));
        assertThat(correction.origin().replaces()).isEqualTo(new FactId(thing, 1));
        assertThat(correction.origin().reason()).isNotNull();
    }

    @Test
    void aCorrectionKeepsTheDayUnlessItNamesAnother() {
        correct(1, "{\"nummer\":4}");
        correct(2, "{\"nummer\":4,\"geldtOp\":\"2016-05\"}");
        assertThat(WORLD.facts(thing))
                .extracting(fact -> fact.origin().effective().written())
                .endsWith("2016-04-06", "2016-04-06", "2016-05");
    }

    @Test
    void aCorrectionOrVoidingNamesTheNewestFactOfItsChain() {
        correct(1, "{\"nummer\":4}");
        assertThat(correct(1, "{\"nummer\":5}").code()).isEqualTo("feit.niet-het-nieuwste");
        assertThat(expire(1).code()).isEqualTo("feit.niet-het-nieuwste");
        assertThat(WORLD.facts(thing)).hasSize(3);
    }

    @Test
    void voidingEndsTheChainAndTheValueReturnsOnlyByCorrectingTheVoiding() {
        assertThat(expire(1).status()).isEqualTo(200);
        assertThat(WORLD.facts(thing).getLast().event()).isEqualTo(new FactVoided());
        assertThat(expire(2).code()).isEqualTo("feit.al-vervallen");
        assertThat(correct(2, "{\"nummer\":3}").status()).isEqualTo(200);
        assertThat(WORLD.facts(thing).getLast().event()).isEqualTo(new ItemWithdrawn(3));
    }

    @Test
    void aRepeatWithTheSameKeyAnswersTheSameAndCorrectsOnce() {
        String key = UUID.randomUUID().toString();
        String body = "{\"reden\":\"vergissing\",\"inhoud\":{\"nummer\":4}}";
        String path = "/v1/feiten/" + thing + ".1/correctie";
        long version = asSecretary(path, body, "Idempotency-Key", key)
                .json()
                .path("versie")
                .asLong();
        var again = asSecretary(path, body, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("versie").asLong()).isEqualTo(version);
        assertThat(WORLD.facts(thing)).hasSize(3);
    }

    @Test
    void whatStaysAsItWasCanOnlyBeMarked() {
        asSecretary("/v1/oogos/" + thing + "/sluiting", "{}");
        assertThat(correct(2, "{}").code()).isEqualTo("feit.blijft-staan");
    }

    @Test
    void theBeginningOfAThingIsNotCorrected() {
        assertThat(expire(0).code()).isEqualTo("feit.niet-te-corrigeren");
    }

    @Test
    void aFactThatIsNotThereOrNotTheCallersDoesNotExist() {
        assertThat(correct(9, "{}").status()).isEqualTo(404);
        assertThat(asSecretary("/v1/feiten/onzin/vervallen", "{\"reden\":\"x\"}")
                        .status())
                .isEqualTo(404);
        var outsider = RUNNING.post(
                "buitenstaander",
                "/v1/feiten/" + thing + ".1/vervallen",
                "{\"reden\":\"x\"}",
                "Namens",
                WORLD.outside.toString());
        assertThat(outsider.status()).isEqualTo(404);
    }

    @Test
    void correctingIsForWhomMayGiveTheOriginalCommand() {
        var member = RUNNING.post(
                "medewerker",
                "/v1/feiten/" + thing + ".1/vervallen",
                "{\"reden\":\"x\"}",
                "Namens",
                WORLD.party.toString());
        assertThat(member.status()).isEqualTo(403);
    }

    @Test
    void theContentIsCheckedLikeThatOfTheOriginal() {
        var answer = correct(1, "{\"nummer\":\"vier\",\"onbekend\":1}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("fouten").findValuesAsString("veld"))
                .containsExactlyInAnyOrder("inhoud.nummer", "inhoud.onbekend");
    }

    private Running.Answer correct(int number, String content) {
        String body = "{\"reden\":\"vergissing\",\"inhoud\":" + content + "}";
        return asSecretary("/v1/feiten/" + thing + "." + number + "/correctie", body);
    }

    private Running.Answer expire(int number) {
        return asSecretary("/v1/feiten/" + thing + "." + number + "/vervallen", "{\"reden\":\"vergissing\"}");
    }

    private static Running.Answer asSecretary(String path, String body, String... more) {
        String[] headers = new String[more.length + 2];
        headers[0] = "Namens";
        headers[1] = WORLD.collaboration.toString();
        System.arraycopy(more, 0, headers, 2, more.length);
        return RUNNING.post("secretaris", path, body, headers);
    }
}
