package nl.overeen.system.attempt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overeen.system.Answer;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** What is no request is refused as a problem with the headers of safety, at both services, and tells nothing of them. */
class BrokenLineTest {
    private static final Region REGION = Region.found(Product.place());
    private static final List<Wire> WIRES =
            List.of(new Wire("query", REGION.employee()), new Wire("command", REGION.employee()));
    private static final byte[] NOTHING = {};

    @Test
    void whatIsNoHttp() {
        for (String line : List.of(
                "HELLO\r\n\r\n",
                "GET /v1/ik HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /v1/ik HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /v1/ik HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /v1/ik HTTP/1.1\r\nHost: a b<>\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n",
                "CONNECT elders:443 HTTP/1.1\r\nHost: elders:443\r\n\r\n"))
            for (Wire wire : WIRES) problem(wire.send(line.getBytes(ISO_8859_1), line));
    }

    @Test
    void pathsThatLeadElsewhere() {
        for (String path : List.of(
                "/..%2f..%2fetc/passwd",
                "/assets/%2e%2e/%2e%2e/application.yaml",
                "/assets/../../application.yaml",
                "/assets/..%5c..%5capplication.yaml",
                "/v1%2fik",
                "/v1;x/ik",
                "/v1/ik;jsessionid=1",
                "//v1/ik",
                "/v1//ik",
                "//v1/../v1/ik",
                "/x/../v1/ik",
                "/v1/ik/",
                "/v1/ik.json",
                "/v1/ambities/%00",
                "/v1/ambities/%zz",
                "/v1/ambities/%c0%ae%c0%ae",
                "/v1/ambities/%0d%0aX-Eigen:%201",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/application.yaml",
                "/.git/config",
                "http://elders.example/v1/ik"))
            for (Wire wire : WIRES) {
                var said = problem(wire.get(path));
                assertThat(said.status()).as(said::toString).isIn(400, 404);
                assertThat(said.header("X-Eigen")).isEmpty();
            }
    }

    @Test
    void methodsThatAreNotThere() {
        for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO", "get"))
            for (Wire wire : WIRES)
                for (String path : List.of("/v1/ik", "/v1/oogos", REGION.agenda())) {
                    var said = problem(wire.request(
                            method + " " + path + " HTTP/1.1",
                            NOTHING,
                            "Origin: https://elders.example",
                            "Access-Control-Request-Method: POST",
                            "Access-Control-Request-Headers: authorization",
                            "X-Geheim: 1"));
                    assertThat(said.status()).as(said::toString).isIn(400, 404, 405);
                    assertThat(said.body()).as(said::toString).doesNotContain("X-Geheim");
                }
    }

    @Test
    void headersThatCannotBe() {
        for (String header : List.of(
                "X-A: a\u0001b",
                "Authorization: Bearer \u0080\u00ff",
                "X-A: " + "a".repeat(20_000),
                "Expect: 200-misschien",
                "Content-Length: -1",
                "Content-Length: 1\r\nContent-Length: 2",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked"))
            for (Wire wire : WIRES) problem(wire.request("POST /v1/ambities HTTP/1.1", NOTHING, header));
        for (Wire wire : WIRES) {
            problem(wire.get("/v1/ik?x=" + "a".repeat(2_000_000)));
            problem(wire.get("/v1/ik", "X-A: " + "a".repeat(2_000_000)));
            problem(wire.get("/v1/ik", lines(2_000)));
        }
    }

    @Test
    void queriesThatCannotBeDecoded() {
        for (String query : List.of("naPositie=%zz", "x={\"$ne\":null}", "naPositie=%", "%=1", "naPositie=%c3%28"))
            for (Wire wire : WIRES)
                for (String line : List.of("GET /v1/ik?", "POST /v1/ambities?")) {
                    var said = silent(() -> wire.request(
                            line + query + " HTTP/1.1",
                            NOTHING,
                            "Content-Type: application/json",
                            "Content-Length: 0"));
                    assertThat(said.status()).as(said::toString).isIn(400, 404, 405);
                }
    }

    @Test
    void whoLooksFromAnotherOriginIsNotLetIn() {
        var wire = WIRES.getFirst();
        var said = silent(() -> wire.get("/v1/ik", "Origin: https://elders.example"));
        assertThat(said.status()).isEqualTo(200);
        assertThat(said.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void headIsGetWithoutItsBody() {
        for (String path : List.of("/v1/ik", REGION.agenda(), "/v1/geheim", "/v1/oogos")) {
            var get = WIRES.getFirst().get(path);
            var head = silent(() -> WIRES.getFirst().request("HEAD " + path + " HTTP/1.1", NOTHING));
            assertThat(head.status()).as(head::toString).isEqualTo(get.status());
            assertThat(head.body()).as(head::toString).isEmpty();
            assertThat(head.header("Content-Type")).as(head::toString).isEqualTo(get.header("Content-Type"));
        }
    }

    private static String[] lines(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> "X-" + i + ": a")
                .toArray(String[]::new);
    }

    private static Answer problem(Answer said) {
        silent(() -> said);
        assertThat(said.status()).as(said::toString).isGreaterThanOrEqualTo(400);
        assertThat(said.header("Content-Type")).as(said::toString).startsWith("application/problem+json");
        assertThat(said.body()).as(said::toString).contains("\"code\":\"");
        assertThat(said.header("X-Content-Type-Options")).as(said::toString).isEqualTo("nosniff");
        assertThat(said.header("Cache-Control")).as(said::toString).isEqualTo("no-store");
        assertThat(said.header("Content-Security-Policy")).as(said::toString).startsWith("default-src 'none'");
        return said;
    }
}
