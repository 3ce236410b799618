package nl.overeen.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A browser: keeps cookies, and logs in by the provider's form. */
public final class Visitor implements AutoCloseable {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Place place;

    public Visitor(Place place) {
        this.place = place;
    }

    /** Somebody who logged in, as a page of ours then asks. */
    public static Visitor signedIn(Place place, String account) {
        var visitor = new Visitor(place);
        visitor.logIn(account, "");
        visitor.get("/v1/ik").ok();
        return visitor;
    }

    /** The answer that leads back into the application. */
    public Answer logIn(String account, String back) {
        var begin = send("GET", "/oauth2/authorization/overeen" + back, "");
        String form = location(begin);
        for (int step = 0; step < 3; step++) {
            var page = send("GET", form, "");
            if (page.status() == 200) {
                var hidden = FORM.matcher(page.body());
                if (!hidden.find()) throw new AssertionError("no form at " + form);
                String fields =
                        "username=" + account + "&password=overeen-demo&_csrf=" + Caller.encoded(hidden.group(1));
                var signedIn =
                        send("POST", form.split("\\?")[0], fields, "Content-Type", "application/x-www-form-urlencoded");
                var code = send("GET", location(signedIn), "");
                return send("GET", location(code), "");
            }
            form = location(page);
        }
        throw new AssertionError("no way to the form from " + form);
    }

    Answer get(String path) {
        Caller.nobody(place).settled();
        return send("GET", path, "");
    }

    /** As a page of ours writes. */
    Answer post(String path, Object body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "application/json", "X-XSRF-TOKEN", token()));
        all.addAll(List.of(headers));
        return send("POST", path, JsonMapper.shared().writeValueAsString(body), all.toArray(String[]::new));
    }

    /** An open line to the live notices of a region. */
    Line live(String region) {
        Caller.nobody(place).settled();
        var line = new Line();
        var address = URI.create(place.address("query") + "/v1/samenwerkingen/" + region + "/live");
        client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(line.said::add))
                .whenComplete((done, failure) -> line.ended = true);
        await().until(() -> line.said.contains(":open"));
        return line;
    }

    static final class Line {
        final List<String> said = new CopyOnWriteArrayList<>();
        volatile boolean ended;
    }

    /** @param headers names and values by turns */
    public Answer send(String method, String address, String body, String... headers) {
        String whole = address.startsWith("/") ? place.address("query") + address : address;
        var request = HttpRequest.newBuilder(URI.create(whole)).method(method, BodyPublishers.ofString(body, UTF_8));
        if (headers.length > 0) request.headers(headers);
        try {
            var said = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + address, said.statusCode(), said.headers(), said.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token as the cookie has it. */
    public String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private String location(Answer answer) {
        String to = answer.header("Location");
        if (to.isEmpty()) throw new AssertionError("leads nowhere: " + answer);
        return to.startsWith("/") ? (answer.request().contains("/aanmelden") ? place.issuer() : "") + to : to;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
