package nl.overeen.system.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.overeen.system.attempt.Refused.refused;
import static nl.overeen.system.attempt.Refused.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Product;
import nl.overeen.system.Region;
import org.junit.jupiter.api.Test;

/** Bodies that are too much, too deep, or not what they say they are. */
class OversizedTest {
    private static final Region REGION = Region.found(Product.place());
    private static final Caller EMPLOYEE = REGION.employee();
    private static final List<Wire> WIRES = List.of(new Wire("query", EMPLOYEE), new Wire("command", EMPLOYEE));
    private static final String POST = "POST /v1/ambities HTTP/1.1";
    private static final String JSON = "Content-Type: application/json";

    @Test
    void aBodyIsNoLongerThanSaid() {
        byte[] large = ("{\"titel\":\"" + "a".repeat(66_000) + "\"}").getBytes(UTF_8);
        for (Wire wire : WIRES) {
            tooLarge(wire.request(POST, large, JSON, "Content-Length: " + large.length));
            tooLarge(wire.request(POST, chunked(large), JSON, "Transfer-Encoding: chunked"));
            tooLarge(wire.request(POST, chunked(new byte[300_000]), JSON, "Transfer-Encoding: chunked"));
        }
        tooLarge(WIRES.getFirst().request(POST, "{".getBytes(UTF_8), JSON, "Content-Length: 100000000"));
    }

    @Test
    void aBodyThatBreaksOffInItsOwnWordsIsNoRequest() {
        for (Wire wire : WIRES) {
            var said = silent(() ->
                    wire.request(POST, "zz\r\n{}\r\n0\r\n\r\n".getBytes(UTF_8), JSON, "Transfer-Encoding: chunked"));
            assertThat(said.status()).as(said::toString).isEqualTo(400);
            var both = silent(() -> wire.request(
                    POST,
                    "0\r\n\r\nGET /v1/ik HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(UTF_8),
                    JSON,
                    "Content-Length: 5",
                    "Transfer-Encoding: chunked"));
            assertThat(both.status()).as(both::toString).isEqualTo(400);
            assertThat(both.body()).doesNotContain("\"persoon\"");
        }
    }

    @Test
    void whatIsPackedIsNotUnpacked() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 40; i++) packed.write(new byte[1_000_000]);
        }
        for (Wire wire : WIRES) {
            var said = silent(() -> wire.request(
                    POST, bomb.toByteArray(), JSON, "Content-Encoding: gzip", "Content-Length: " + bomb.size()));
            assertThat(said.status()).as(said::toString).isIn(400, 413, 415);
        }
    }

    @Test
    void whatDoesNotSayThatItIsJsonIsNotRead() {
        for (String kind : List.of(
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/xml",
                "///"))
            for (Wire wire : WIRES) {
                var said = silent(
                        () -> wire.request(POST, "{}".getBytes(UTF_8), "Content-Type: " + kind, "Content-Length: 2"));
                assertThat(said.status()).as(said::toString).isEqualTo(415);
            }
        byte[] wide = "{\"titel\":\"a\"}".getBytes(java.nio.charset.StandardCharsets.UTF_16);
        var said = silent(() -> WIRES.getFirst()
                .request(
                        POST, wide, "Content-Type: application/json;charset=utf-16", "Content-Length: " + wide.length));
        assertThat(said.status()).as(said::toString).isEqualTo(400);
    }

    @Test
    void bytesThatAreNoUtf8AreNoJson() {
        for (byte[] wrong : List.of(
                new byte[] {'{', '"', 't', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'},
                new byte[] {(byte) 0xff, (byte) 0xfe, '{', '}'},
                new byte[] {'{', '"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"', ':', '1', '}'}))
            for (Wire wire : WIRES) {
                var said = silent(() -> wire.request(POST, wrong, JSON, "Content-Length: " + wrong.length));
                assertThat(said.status()).as(said::toString).isEqualTo(400);
            }
    }

    @Test
    void nestingKeysNumbersAndListsHaveTheirLimit() {
        String twenty = "{\"doelen\":" + "[".repeat(21) + "]".repeat(21) + "}";
        refused(400, "json.onleesbaar", () -> EMPLOYEE.write("/v1/ambities", twenty));
        String deep = "{\"a\":".repeat(10_000);
        refused(400, "json.onleesbaar", () -> EMPLOYEE.write("/v1/ambities", deep));
        String deeper = "[".repeat(100_000);
        refused(413, "te-groot", () -> EMPLOYEE.write("/v1/ambities", deeper));
        var keys = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 6_000; i++) keys.append(",\"k").append(i).append("\":1");
        assertThat(silent(() -> EMPLOYEE.write("/v1/ambities", keys + "}")).status())
                .isEqualTo(400);
        for (int i = 6_000; i < 100_000; i++) keys.append(",\"k").append(i).append("\":1");
        refused(413, "te-groot", () -> EMPLOYEE.write("/v1/ambities", keys + "}"));
        for (String number : List.of("1e400000", "-1e400000", "1e-400000", "1" + "0".repeat(5_000), "1e999999999999"))
            for (String field : List.of("\"ureninzet\":{\"gesteld\":%s}", "\"titel\":%s", "\"onbekend\":%s")) {
                String body = "{\"samenwerking\":\"" + REGION.id() + "\"," + field.formatted(number) + "}";
                assertThat(silent(() -> EMPLOYEE.write("/v1/ambities", body)).status())
                        .as(body)
                        .isEqualTo(400);
            }
        var many = Map.of(
                "samenwerking", REGION.id(), "titel", "Veel", "themas", java.util.Collections.nCopies(10_000, 1));
        assertThat(silent(() -> EMPLOYEE.post("/v1/ambities", many)).status()).isIn(400, 413);
        for (String twice : List.of("{\"titel\":\"a\",\"titel\":\"b\"}", "{\"titel\":\"a\",\"t\\u0069tel\":\"b\"}"))
            refused(400, "json.onleesbaar", () -> EMPLOYEE.write("/v1/ambities", twice));
    }

    @Test
    void pagesHaveTheirLimit() {
        String trail = "/v1/samenwerkingen/" + REGION.id() + "/gebeurtenissen";
        for (String size : List.of("1000000000", "-1", "0", "99999999999", "1e9", "NaN", "", "0x10"))
            for (String parameter : List.of("aantal", "cursor")) {
                var said = silent(() -> EMPLOYEE.get(trail + "?" + parameter + "=" + size));
                assertThat(said.status()).as(said::toString).isIn(200, 400);
                if (said.status() == 200)
                    assertThat(said.json().path("gebeurtenissen").size()).isLessThanOrEqualTo(200);
            }
    }

    private static void tooLarge(Answer said) {
        silent(() -> said);
        assertThat(said.status()).as(said::toString).isEqualTo(413);
    }

    private static byte[] chunked(byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(UTF_8));
        all.writeBytes(body);
        all.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
        return all.toByteArray();
    }
}
