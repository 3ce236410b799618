package nl.overeen.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone with a demo account who reads, and sometimes writes, through the API of a run. */
final class Reader {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<String> arguments;
    private final String token;

    /** @param arguments of the run */
    Reader(List<String> arguments, String account) throws IOException, InterruptedException {
        this.arguments = arguments;
        var form = HttpRequest.BodyPublishers.ofString("username=" + account + "&password=overeen-demo");
        var request = request("identity", "/demo/token").POST(form);
        token = send(request.header("Content-Type", "application/x-www-form-urlencoded"))
                .required("access_token")
                .stringValue();
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return send(request("query", path).header("Authorization", "Bearer " + token));
    }

    /** @param service that is asked: query passes it on, command is its own */
    HttpResponse<String> write(String service, String path, String onBehalfOf, String body)
            throws IOException, InterruptedException {
        var request = request(service, path)
                .header("Authorization", "Bearer " + token)
                .header("Namens", onBehalfOf)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private HttpRequest.Builder request(String service, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + WholeRun.port(arguments, service) + path));
    }

    private static JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        }
    }
}
