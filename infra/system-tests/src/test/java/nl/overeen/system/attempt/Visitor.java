package nl.overeen.system.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.overeen.system.Answer;
import nl.overeen.system.Caller;
import nl.overeen.system.Place;

/** A browser: keeps cookies, and logs in by the provider's form. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Place place;

    Visitor(Place place) {
        this.place = place;
    }

    /** The answer that leads back into the application. */
    Answer logIn(String account, String back) {
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

    /** @param headers names and values by turns */
    Answer send(String method, String address, String body, String... headers) {
        String whole = address.startsWith("/") ? place.address("query") + address : address;
        var request = HttpRequest.newBuilder(URI.create(whole)).method(method, BodyPublishers.ofString(body, UTF_8));
        if (headers.length > 0) request.headers(headers);
        try {
            var said = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(method + " " + address, said.statusCode(), said.headers(), said.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token as the cookie has it. */
    String token() {
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
}
