package nl.overeen.system;

import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A browser in which somebody signed in at the demo provider. */
final class SignedIn implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Place place;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private SignedIn(Place place) {
        this.place = place;
    }

    static SignedIn as(Place place, String account) {
        var browser = new SignedIn(place);
        var form = browser.send("GET", "/oauth2/authorization/overeen", null);
        var token = TOKEN.matcher(form.body());
        if (!token.find()) throw new IllegalStateException("no form: " + form.body());
        String fields = "username=" + account + "&password=overeen-demo&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        browser.send(
                "POST", place.issuer() + "/aanmelden", fields, "Content-Type", "application/x-www-form-urlencoded");
        browser.get("/v1/ik").ok();
        return browser;
    }

    Answer get(String path) {
        Caller.nobody(place).settled();
        return send("GET", path, null);
    }

    Answer post(String path, Object body, String... headers) {
        String json = JsonMapper.shared().writeValueAsString(body);
        var all = new java.util.ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
        all.addAll(List.of(headers));
        return send("POST", path, json, all.toArray(String[]::new));
    }

    /** An open line to the live notices of a region. */
    Line live(String region) {
        Caller.nobody(place).settled();
        var line = new Line();
        client.sendAsync(request("/v1/samenwerkingen/" + region + "/live").build(), BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(line.said::add))
                .whenComplete((done, failure) -> line.ended = true);
        await().until(() -> line.said.contains(":open"));
        return line;
    }

    static final class Line {
        final List<String> said = new CopyOnWriteArrayList<>();
        volatile boolean ended;
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private Answer send(String method, String path, @org.jspecify.annotations.Nullable String body, String... headers) {
        var request =
                request(path).method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        try {
            HttpResponse<String> said = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, said.statusCode(), said.headers(), said.body());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("/") ? place.address("query") + path : path));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
