package nl.overeen.standalone.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.overeen.standalone.store.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends steps to command-service, each with its writer's own token. */
final class Writing implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new HashMap<>();
    private final String command;
    private final Map<String, String> pass;
    private final UnaryOperator<String> token;
    private final Names names;

    /**
     * @param command address of command-service, without a slash at the end
     * @param pass     opens the gate for this writer alone
     * @param token an access token for an account
     */
    Writing(String command, Map<String, String> pass, UnaryOperator<String> token, Names names) {
        this.command = command;
        this.pass = pass;
        this.token = token;
        this.names = names;
    }

    /** @throws CannotStart when the server refuses it; what was written before stays, and the next start goes on from there */
    void write(Step step) {
        HttpResponse<String> response = send(request(step), step);
        JsonNode answer = read(response.body());
        if (response.statusCode() / 100 != 2)
            throw failed(
                    step,
                    "kreeg %d %s. %s%s"
                            .formatted(
                                    response.statusCode(),
                                    answer.path("code").asString(""),
                                    answer.path("detail").asString(""),
                                    answer.path("fouten").isMissingNode() ? "" : " " + answer.path("fouten")),
                    null);
        names.answered(
                step,
                UUID.fromString(answer.required("id").asString()),
                answer.path("versie").asLong(0));
    }

    private HttpRequest request(Step step) {
        var request = HttpRequest.newBuilder(URI.create(command + names.in(step.naar())))
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(step.wie(), token))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "sample/" + step.stap())
                .POST(HttpRequest.BodyPublishers.ofString(
                        names.in(step.inhoud()).toString()));
        pass.forEach(request::header);
        if (step.namens() != null) request.header("Namens", names.of(step.namens()));
        if (step.versie() != null) request.header("If-Match", "\"" + step.versie() + "\"");
        return request.build();
    }

    private HttpResponse<String> send(HttpRequest request, Step step) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw failed(step, "kreeg geen antwoord.", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed(step, "is onderbroken.", stopped);
        }
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }

    private static CannotStart failed(Step step, String why, @org.jspecify.annotations.Nullable Throwable cause) {
        return new CannotStart("De voorbeeldgegevens zijn niet geladen: stap " + step.stap() + " " + why, cause);
    }

    @Override
    public void close() {
        client.close();
    }
}
