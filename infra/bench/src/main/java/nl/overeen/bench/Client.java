package nl.overeen.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API, logged in with a demo account. */
record Client(HttpClient http, String address, String token, String behalf) {
    static Client of(HttpClient http, String address, String issuer, String account) {
        var form = HttpRequest.newBuilder(URI.create(issuer + "/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + account + "&password=overeen-demo"));
        String token = sent(http, form).path("access_token").asString();
        return new Client(http, address, token, "");
    }

    Client behalf(String party) {
        return new Client(http, address, token, party);
    }

    /** @throws IllegalStateException when the answer is not one of success */
    JsonNode post(String path, Map<String, Object> body) {
        return sent(http, write(path, body));
    }

    /** The same, on the version that one has seen (If-Match). */
    JsonNode post(String path, Map<String, Object> body, long version) {
        return sent(http, write(path, body).header("If-Match", "\"" + version + "\""));
    }

    /** The id of what this makes. */
    String made(String path, Map<String, Object> body) {
        return post(path, body).path("id").asString();
    }

    private HttpRequest.Builder write(String path, Map<String, Object> body) {
        var request = request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        if (!behalf.isEmpty()) request.header("Namens", behalf);
        return request;
    }

    /** @throws IllegalStateException when the answer is not one of success, or says that it lags behind */
    JsonNode get(String path) {
        return sent(http, request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private static JsonNode sent(HttpClient http, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            boolean stale = answer.headers().firstValue("X-Verouderd").isPresent();
            if (answer.statusCode() >= 300 || stale) throw new IllegalStateException(answer + " " + answer.body());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
