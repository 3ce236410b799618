package nl.overeen.command.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.example.Identity;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a body can be wrong has its code, and nothing is written. */
class BodyTest {
    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    private static Running.Answer make(String body) {
        return RUNNING.post("secretaris", "/v1/oogos", body, "Namens", WORLD.collaboration.toString());
    }

    /** A right body with one more member. */
    private static String with(String member) {
        return WORLD.makeBody().replace("}", "," + member + "}");
    }

    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                arguments("\"id\":\"x\"", "id veld.ongeldig"),
                arguments("\"soort\":\"provincie\"", "soort veld.onbekende-waarde"),
                arguments("\"dag\":\"2016-02-30\"", "dag veld.ongeldige-datum"),
                arguments("\"dag\":\"2016-02\"", "dag veld.ongeldige-datum"),
                arguments("\"dag\":\"0016-02-01\"", "dag veld.ongeldige-datum"),
                arguments("\"sinds\":\"2016-13\"", "sinds veld.ongeldige-datum"),
                arguments("\"geldtOp\":\"2016-02-30\"", "geldtOp veld.ongeldige-datum"),
                arguments("\"tijd\":\"25:00\"", "tijd veld.ongeldig"),
                arguments("\"aantal\":\"3\"", "aantal veld.verkeerd-type"),
                arguments("\"aantal\":3.5", "aantal veld.verkeerd-type"),
                arguments("\"aantal\":99999999999", "aantal veld.ongeldig"),
                arguments("\"uren\":-1", "uren veld.ongeldig"),
                arguments("\"uren\":1e999999999", "uren veld.ongeldig"),
                arguments("\"uren\":1e-999999999", "uren veld.ongeldig"),
                arguments("\"concept\":\"ja\"", "concept veld.verkeerd-type"),
                arguments("\"concept\":null", "concept veld.verkeerd-type"),
                arguments("\"doelen\":{}", "doelen veld.verkeerd-type"),
                arguments("\"doelen\":[{}]", "doelen[0].tekst veld.verplicht"),
                arguments("\"doelen\":[{\"tekst\":\"a\",\"x\":1}]", "doelen[0].x veld.onbekend"),
                arguments(
                        "\"doelen\":[{\"tekst\":\"a\"},{\"tekst\":\"\\u202e\"}]",
                        "doelen[1].tekst veld.ongeldig-teken"),
                arguments("\"partijen\":[\"" + "0".repeat(36) + "\"]", "partijen[0] veld.ongeldig"),
                arguments("\"reden\":\"" + "a".repeat(51) + "\"", "reden veld.te-lang"),
                arguments("\"reden\":\"\"", "reden veld.te-kort"),
                arguments("\"reden\":\"  \\t\"", "reden veld.te-kort"),
                arguments("\"reden\":\"\\ud800\"", "reden veld.ongeldig-teken"),
                arguments("\"reden\":\"\\u0000\"", "reden veld.ongeldig-teken"),
                arguments("\"reden\":\"\\u2066\"", "reden veld.ongeldig-teken"),
                arguments("\"reden\":\"\\u200f\"", "reden veld.ongeldig-teken"),
                arguments("\"onbekend\":1", "onbekend veld.onbekend"));
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void aWrongMemberIsNamedWithItsCode(String member, String fault) {
        var before = positions();
        var answer = make(with(member));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.faults()).containsExactly(fault);
        assertThat(positions()).isEqualTo(before);
    }

    static Stream<String> rightMembers() {
        return Stream.of(
                "\"soort\":\"swv-po\"",
                "\"dag\":\"2016-02-29\",\"tijd\":\"19:30\",\"sinds\":\"2016\"",
                "\"uren\":12.25,\"aantal\":3",
                "\"reden\":\"twee\\nregels\\ten een \\ud83c\\udf31\"",
                "\"doelen\":[{\"tekst\":\"a\",\"nummer\":1}],\"concept\":false",
                "\"geldtOp\":\"2016-03\"",
                "\"partijen\":[\"00000000-0000-0000-0000-000000000000\"]");
    }

    @ParameterizedTest
    @MethodSource("rightMembers")
    void aRightMemberIsTaken(String member) {
        var answer = make(with(member));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    }

    @Test
    void aNameStaysOnOneLine() {
        assertThat(make(WORLD.makeBody().replace("2016-1\"", "2016\\n1\"")).faults())
                .containsExactly("naam veld.ongeldig-teken");
    }

    @Test
    void allFaultsComeAtOnce() {
        var answer = make("{\"naam\":\"" + "n".repeat(21) + "\",\"dag\":\"morgen\",\"x\":1}");
        assertThat(answer.faults())
                .containsExactlyInAnyOrder(
                        "samenwerking veld.verplicht",
                        "plaats veld.verplicht",
                        "naam veld.te-lang",
                        "dag veld.ongeldige-datum",
                        "x veld.onbekend");
        assertThat(answer.json().path("fouten").valueStream())
                .allSatisfy(fault -> assertThat(fault.path("uitleg").asString()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"naam\":\"a\",\"naam\":\"b\"}", "{} {}", "nee"})
    void whatIsNoJsonIsSaidToBeUnreadable(String body) {
        var answer = make(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json.onleesbaar");
    }

    @Test
    void nestingHasABottom() {
        assertThat(make("[".repeat(21) + "]".repeat(21)).code()).isEqualTo("json.onleesbaar");
    }

    @Test
    void aListInsteadOfAnObjectIsAWrongType() {
        assertThat(make("[]").faults()).containsExactly(" veld.verkeerd-type");
    }

    @Test
    void moreThan64KiBIsTooMuch() {
        var answer = make("{\"naam\":\"" + "n".repeat(65 * 1024) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("te-groot");
    }

    @Test
    void onlyJsonIsRead() {
        var answer = RUNNING.send(RUNNING.request("/v1/oogos")
                .header("Authorization", "Bearer " + Identity.token("secretaris"))
                .header("Namens", WORLD.collaboration.toString())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(WORLD.makeBody())));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("inhoud.onbekende-vorm");
    }

    @Test
    void oneSpellingOfATextIsKept() {
        var answer = make(WORLD.makeBody().replace("2016-1\"", "cafe\\u0301\""));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(WORLD.facts(answer.json().path("id").asString()).getFirst().event())
                .extracting("name")
                .isEqualTo("caf\u00e9");
    }

    private static List<Long> positions() {
        return List.of(Long.valueOf(
                RUNNING.bean(nl.overeen.command.platform.store.Head.class).position()));
    }
}
