package nl.overeen.generator.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.overeen.standalone.sample.Telling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes to the product as the demo accounts, every write a second after the one before it at the least. */
public final class Api {
    private static final Duration APART = Duration.ofSeconds(1);
    private static final Duration TOKEN = Duration.ofMinutes(5);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http;
    private final String command;
    private final String issuer;
    private final Telling telling;
    private final Map<String, Token> tokens = new HashMap<>();
    private Instant moment = Instant.EPOCH;
    private long writes;

    private record Token(String token, Instant since) {}

    /**
     * What a write answers.
     *
     * @param version  how many facts the thing has now
     * @param position how far the store has come
     */
    public record Answer(String id, long version, String position) {}

    /** @param command address of command-service */
    public Api(HttpClient http, String command, String issuer, Telling telling) {
        this.http = http;
        this.command = command;
        this.issuer = issuer;
        this.telling = telling;
    }

    public String issuer() {
        return issuer;
    }

    /** From now on what is written was recorded at this moment, or as soon after it as may be. */
    public void at(Instant wanted) {
        if (wanted.isAfter(moment)) moment = wanted;
    }

    /** When the last write was recorded. */
    public Instant moment() {
        return moment;
    }

    public long writes() {
        return writes;
    }

    /**
     * @param seen version that the writer has seen (If-Match)
     * @throws Refused with the answer, unless it is one of success
     */
    public Answer write(Who who, String path, Map<String, Object> body, @Nullable Long seen) {
        moment = moment.plus(APART);
        telling.standAt(moment);
        writes++;
        String json = JSON.writeValueAsString(body);
        var request = request(command + path, token(who.account()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        telling.pass().forEach(request::header);
        if (who.behalf() != null) request.header("Namens", who.behalf());
        if (seen != null) request.header("If-Match", "\"" + seen + "\"");
        var said = sent(request);
        if (said.statusCode() / 100 != 2)
            throw new Refused(
                    "%s POST %s as %s %s -> %d %s".formatted(moment, path, who, json, said.statusCode(), said.body()));
        var answer = JSON.readTree(said.body());
        return new Answer(
                answer.path("id").asString(),
                answer.path("versie").asLong(0),
                answer.path("positie").asString(""));
    }

    /** What an account reads of an address, whatever the status. */
    public HttpResponse<String> read(String account, String address) {
        return sent(request(address, token(account)));
    }

    /** What an operator asks for. */
    public HttpResponse<String> post(String address) {
        return sent(HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private String token(String account) {
        @Nullable Token kept = tokens.get(account);
        if (kept == null || kept.since.plus(TOKEN).isBefore(Instant.now())) {
            var form = HttpRequest.newBuilder(URI.create(issuer + "/demo/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=" + account + "&password=overeen-demo"));
            JsonNode said = JSON.readTree(sent(form).body());
            kept = new Token(said.path("access_token").asString(), Instant.now());
            tokens.put(account, kept);
        }
        return kept.token;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
