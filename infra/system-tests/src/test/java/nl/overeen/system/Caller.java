package nl.overeen.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a client of the API, acting for one party or collaboration. */
public record Caller(
        Place place, @Nullable String token, @Nullable String behalf) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, LogIn> LOGINS = new ConcurrentHashMap<>();
    private static final Map<Place, Written> WRITTEN = new ConcurrentHashMap<>();
    private static final String JSON = "application/json";

    /** Logs in with a demo account; a token is good for some minutes, and one login for some of them. */
    public static Caller of(Place place, String account) {
        String key = place.issuer() + " " + account;
        var kept = LOGINS.get(key);
        if (kept == null || kept.since().isBefore(Instant.now().minusSeconds(180))) {
            kept = new LogIn(logIn(place, account), Instant.now());
            LOGINS.put(key, kept);
        }
        return kept.caller();
    }

    private record LogIn(Caller caller, Instant since) {}

    private record Written(Caller by, String position) {}

    private static Caller logIn(Place place, String account) {
        var form = HttpRequest.newBuilder(URI.create(place.issuer() + "/demo/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + account + "&password=overeen-demo"));
        var said = new Caller(place, null, null).send("login of " + account, form);
        return new Caller(place, said.ok().json().path("access_token").asString(), null);
    }

    public static Caller nobody(Place place) {
        return new Caller(place, null, null);
    }

    public Caller behalf(@Nullable String id) {
        return new Caller(place, token, id);
    }

    /** @param headers names and values by turns */
    public Answer post(String path, Object body, String... headers) {
        return write(path, JsonMapper.shared().writeValueAsString(body), headers);
    }

    /** A write with a body as it stands. */
    public Answer write(String path, String body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", JSON));
        if (behalf != null) all.addAll(List.of("Namens", behalf));
        all.addAll(Arrays.asList(headers));
        var said = send("POST " + path, request(path, all).POST(BodyPublishers.ofString(body)));
        if (!said.header("Positie").isEmpty()) WRITTEN.put(place, new Written(this, said.header("Positie")));
        return said;
    }

    /** Reads once the last write of anyone here can be seen. */
    public Answer get(String path, String... headers) {
        return settled().read(path, headers);
    }

    /** Reads once the answer to a write can be seen, as the product itself sees to it. */
    public Answer after(Answer write, String path) {
        return read(Addresses.and(path, since(write.ok().json().path("positie").asString())));
    }

    /** Once the last write of anyone here can be seen. */
    public Caller settled() {
        var last = WRITTEN.get(place);
        if (last != null) {
            last.by.read("/v1/ik?" + since(last.position));
            WRITTEN.remove(place, last);
        }
        return this;
    }

    private Answer read(String path, String... headers) {
        return send("GET " + path, request(path, Arrays.asList(headers)));
    }

    private static String since(String position) {
        return "naPositie=" + encoded(position);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private HttpRequest.Builder request(String path, List<String> headers) {
        String address = path.startsWith("http") ? path : place.address("query") + path;
        var request = HttpRequest.newBuilder(URI.create(address));
        if (token != null) request.header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.size(); i += 2) request.header(headers.get(i), headers.get(i + 1));
        return request;
    }

    private Answer send(String what, HttpRequest.Builder request) {
        try {
            var said = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(what, said.statusCode(), said.headers(), said.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(what, e);
        }
    }
}
