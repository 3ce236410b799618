package nl.overeen.system.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import nl.overeen.standalone.store.FreePort;
import nl.overeen.standalone.store.Postgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product as anyone runs it, on a store that is there already. */
record Running(String[] arguments, String address, String issuer, HttpClient http) {
    static Running on(Postgres.Account account, Path folder) throws Exception {
        int[] ports = FreePort.some(5);
        String[] arguments = {
            "--overeen.data=" + folder.resolve("data"),
            "--overeen.sample.load=false",
            "--overeen.postgres.url=" + account.url(),
            "--overeen.postgres.username=" + account.username(),
            "--overeen.postgres.password=" + account.password(),
            "--overeen.port.query=" + ports[0],
            "--overeen.port.command=" + ports[1],
            "--overeen.port.identity=" + ports[2],
            "--overeen.port.query-management=" + ports[3],
            "--overeen.port.command-management=" + ports[4],
            "--logging.level.root=warn"
        };
        return new Running(
                arguments, "http://localhost:" + ports[0], "http://localhost:" + ports[2], HttpClient.newHttpClient());
    }

    JsonNode read(String account, String path) {
        return said(
                HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token(account)));
    }

    /** Whether the views are built, so that this can be read. */
    boolean isComplete(String path) throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token("auditor"))
                .build();
        return http.send(asked, BodyHandlers.discarding()).statusCode() != 503;
    }

    JsonNode write(String account, String behalf, String path, Map<String, Object> body) {
        return said(HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token(account))
                .header("Namens", behalf)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body))));
    }

    private String token(String account) {
        return said(HttpRequest.newBuilder(URI.create(issuer + "/demo/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + account + "&password=overeen-demo")))
                .path("access_token")
                .asString();
    }

    private JsonNode said(HttpRequest.Builder request) {
        try {
            var said = http.send(request.build(), BodyHandlers.ofString());
            assertThat(said.statusCode()).as(said + said.body()).isBetween(200, 299);
            assertThat(said.headers().firstValue("X-Verouderd")).isEmpty();
            return JsonMapper.shared().readTree(said.body());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
