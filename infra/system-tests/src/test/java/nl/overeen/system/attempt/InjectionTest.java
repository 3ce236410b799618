package nl.overeen.system.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Json;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import nl.overeen.system.Visitor;
import org.junit.jupiter.api.Test;

/** Nothing that somebody sends becomes a header, an address or a program. */
class InjectionTest {
    private static final Region REGION = Region.found(Product.place());
    private static final List<Wire> WIRES =
            List.of(new Wire("query", REGION.employee()), new Wire("command", REGION.employee()));
    private static final String LINES = "%0d%0aX-Eigen:%201%0d%0aSet-Cookie:%20a=b";

    @Test
    void theWayBackAfterLoggingInLeadsNowhereElse() {
        for (String back : List.of(
                "/" + LINES,
                "/agenda" + LINES,
                "//elders.example",
                "/%5celders.example",
                "https://elders.example",
                "/%2felders.example",
                "javascript:alert(1)",
                "/v1/ik",
                "/logout",
                "/%00",
                "/" + "a".repeat(2_000))) {
            var visitor = new Visitor(Product.place());
            var home = plain(silent(() -> visitor.logIn("gemeente1-medewerker", "?terug=" + back)));
            assertThat(home.header("Location")).as(back).isEqualTo("/");
        }
        var visitor = new Visitor(Product.place());
        assertThat(visitor.logIn("gemeente1-medewerker", "?terug=/oogos").header("Location"))
                .isEqualTo("/oogos");
    }

    @Test
    void anotherRegistrationAndAForgedReturnOfTheProviderLeadNowhere() {
        var wire = new Wire("query", Caller.nobody(Product.place()));
        assertThat(plain(silent(() -> wire.get("/oauth2/authorization/anders"))).status())
                .isEqualTo(404);
        for (String code : List.of("overeen?code=x&state=y", "anders?code=x&state=y", "overeen?error=" + LINES)) {
            var said = plain(silent(() -> wire.get("/login/oauth2/code/" + code)));
            if (said.status() == 302) assertThat(said.header("Location")).isEqualTo("/?aanmelding=mislukt");
            else assertThat(said.status()).as(said::toString).isBetween(400, 404);
        }
    }

    @Test
    void noHeaderOfARequestBecomesOneOfTheAnswer() {
        byte[] nothing = "{}".getBytes(UTF_8);
        for (String name : List.of("Namens", "Idempotency-Key", "X-Request-Id", "If-Match", "If-None-Match", "Accept"))
            for (String value : List.of("a" + LINES, "a\\r\\nX-Eigen: 1", "a\tX-Eigen: 1", "\"1\"" + LINES))
                for (Wire wire : WIRES) {
                    plain(silent(() -> wire.request(
                            "POST /v1/ambities HTTP/1.1",
                            nothing,
                            "Content-Type: application/json",
                            "Content-Length: 2",
                            name + ": " + value)));
                    plain(silent(() -> wire.get("/v1/ik", name + ": " + value)));
                }
    }

    @Test
    void keysAndVersionsHaveTheirForm() {
        var employee = REGION.employee();
        for (String key : List.of("a b", "k".repeat(101), "\u00e9", " "))
            for (Wire wire : WIRES) {
                var said = silent(() -> wire.request(
                        "POST /v1/ambities HTTP/1.1",
                        "{}".getBytes(UTF_8),
                        "Content-Type: application/json",
                        "Content-Length: 2",
                        "Idempotency-Key: " + key));
                assertThat(said.status()).as(said::toString).isEqualTo(400);
            }
        for (String id : List.of("x", "a".repeat(5_000), "{\"$ne\":null}"))
            assertThat(employee.get("/v1/ik", "X-Request-Id", id).header("X-Request-Id"))
                    .hasSize(36)
                    .isNotEqualTo(id);
    }

    @Test
    void wordsStayWords() {
        String title =
                "'; DROP TABLE person;-- {\"$ne\":null} ${7*7} #{7*7} {{7*7}} <script>alert(1)</script> %n ../..";
        var body = Json.of("samenwerking", REGION.id(), "titel", title, "toelichting", title + "\n=1+1|cmd");
        var made = REGION.employee().post("/v1/ambities", body).ok();
        var read =
                REGION.employee().after(made, "/v1/ambities/" + made.id()).ok().json();
        assertThat(read.path("titel").asString()).isEqualTo(title);
        assertThat(read.path("toelichting").asString()).isEqualTo(title + "\n=1+1|cmd");
        String search = "/v1/samenwerkingen/" + REGION.id() + "/besluiten?zoek=";
        for (String words : List.of(".*", "{\"$regex\":\".*\"}", "(a+)+$", "%", "_", "\\", "[", "*", "' OR '1'='1"))
            assertThat(REGION.employee()
                            .get(search + Caller.encoded(words))
                            .ok()
                            .json()
                            .path("besluiten"))
                    .as(words)
                    .isEmpty();
    }

    private static Answer plain(Answer said) {
        assertThat(said.headers().map()).as(said::toString).doesNotContainKeys("x-eigen", "X-Eigen");
        assertThat(said.headers().allValues("Set-Cookie"))
                .as(said::toString)
                .noneMatch(cookie -> cookie.startsWith("a="));
        return said;
    }
}
