package nl.overeen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer of both services bears the same headers, whoever gives it and whatever was asked. */
class HeadersTest {
    private static final Place PLACE = Product.place();
    private static final Region REGION = Region.found(PLACE);
    private static final List<String> EVERY = List.of(
            "API-Version: 1.0.0",
            "Content-Security-Policy: default-src 'none'; ",
            "Strict-Transport-Security: max-age=31536000; includeSubDomains",
            "X-Content-Type-Options: nosniff",
            "X-Frame-Options: DENY",
            "Referrer-Policy: no-referrer",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "Permissions-Policy: camera=()");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query   | 404 | GET /weg.png HTTP/1.1
            query   | 404 | GET /.well-known/security.txt HTTP/1.1
            query   | 404 | GET /error HTTP/1.1
            query   | 302 | GET /oauth2/authorization/overeen HTTP/1.1
            query   | 200 | GET /v1/openapi.json HTTP/1.1
            query   | 401 | GET /v1/ik HTTP/1.1
            query   | 200 | GET /v1/ik HTTP/1.1+
            query   | 404 | GET /v1/ambities/x HTTP/1.1+
            query   | 405 | DELETE /v1/oogos HTTP/1.1+
            query   | 400 | POST /v1/ambities HTTP/1.1+
            query   | 405 | TRACE / HTTP/1.1
            query   | 400 | GET /v1/ik?<x> HTTP/1.1
            query   | 505 | GET / HTTP/9.1
            command | 200 | GET /v1/openapi.json HTTP/1.1
            command | 401 | POST /v1/ambities HTTP/1.1
            command | 400 | POST /v1/ambities HTTP/1.1+
            command | 404 | GET /v1/weg HTTP/1.1+
            command | 405 | GET /v1/ambities HTTP/1.1+
            command | 405 | TRACE / HTTP/1.1
            command | 400 | GET /v1/ik?<x> HTTP/1.1
            command | 505 | GET / HTTP/9.1
            """)
    void everyAnswerBearsThem(String port, int status, String asked) {
        String said = Sockets.say(PLACE.ports().get(port), request(asked));
        String[] parts = said.split("\r\n\r\n", 2);
        assertThat(parts[0]).as(said).startsWith("HTTP/1.1 " + status);
        for (String header : EVERY) {
            assertThat(parts[0]).as(said).contains("\r\n" + header);
            String name = "\r\n" + header.substring(0, header.indexOf(':') + 1);
            assertThat(parts[0].split(name, -1)).as(name).hasSize(2);
        }
        assertThat(parts[0]).containsPattern("\r\nCache-Control: no-(store|cache)");
        assertThat(parts[0]).doesNotContainIgnoringCase("\nserver:", "x-powered-by", "unsafe-inline", "unsafe-eval");
        assertThat(said).doesNotContainIgnoringCase("tomcat", "spring", "exception", "\tat ");
    }

    private static String request(String asked) {
        String request = asked.replaceAll("\\+.*", "") + "\r\nHost: localhost\r\nConnection: close\r\n";
        if (asked.contains("+"))
            request += "Authorization: Bearer " + REGION.employee().token() + "\r\n";
        if (!asked.startsWith("POST")) return request + "\r\n";
        return request + "Content-Type: application/json\r\nContent-Length: 4\r\n\r\nnee!";
    }
}
