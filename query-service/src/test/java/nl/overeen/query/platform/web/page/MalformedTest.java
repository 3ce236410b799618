package nl.overeen.query.platform.web.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no HTTP, or more of it than we read, is refused without a word about what refuses. */
class MalformedTest {

    @ParameterizedTest
    @MethodSource("malformed")
    void the_web_server_itself_says_nothing_of_itself(String request) throws Exception {
        try (var socket = new Socket("127.0.0.1", URI.create(Running.ORIGIN).getPort())) {
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);

            assertThat(answer).containsPattern("^HTTP/1.1 (400|501) ");
            assertThat(answer)
                    .doesNotContainIgnoringCase("tomcat", "apache", "exception", "<html", "\nserver:", "x-powered-by");
            assertThat(answer)
                    .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'")
                    .contains("Cache-Control: no-store", "Strict-Transport-Security: ", "API-Version: 1.0.0");
        }
    }

    static String[] malformed() {
        String end = "Host: localhost\r\nConnection: close\r\n\r\n";
        return new String[] {
            "GET /\u0001 HTTP/1.1\r\n" + end,
            "GET /v1/ik?a=<b> HTTP/1.1\r\n" + end,
            "GE\u0000T / HTTP/1.1\r\n" + end,
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nX-Groot: " + "a".repeat(20_000) + "\r\n" + end,
            "GET /v1/ik?" + "a=b&".repeat(60) + " HTTP/1.1\r\n" + end,
            "GET /v1/ik%ff%fe HTTP/1.1\r\n" + end,
            "POST /v1/ik HTTP/1.1\r\nTransfer-Encoding: gzip\r\n" + end,
        };
    }
}
