package nl.overeen.query.platform;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a browser does here: keeps cookies, reads a form, follows redirects when asked to. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** A browser in which the secretary has logged in. */
    public static Browser loggedIn() throws Exception {
        var browser = new Browser();
        browser.logIn("secretaris", "/oauth2/authorization/overeen");
        return browser;
    }

    /** Walks the whole login; the answer is the one that leads back into the application. */
    public HttpResponse<String> logIn(String account, String from) throws Exception {
        return get(untilTheWayBack(account, from));
    }

    /** Walks the login up to the address that finishes it. */
    public String untilTheWayBack(String account, String from) throws Exception {
        HttpResponse<String> begin = get(from);
        HttpResponse<String> form = follow(get(location(begin)));
        var csrf = CSRF.matcher(form.body());
        if (!csrf.find()) throw new IllegalStateException("no form at " + form.uri());
        HttpResponse<String> signedIn = send(
                form.uri().resolve("/login").toString(),
                request -> form(request, "username", account, "password", "geheim", "_csrf", csrf.group(1)));
        return location(get(location(signedIn)));
    }

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(address, request -> request);
    }

    public HttpResponse<String> post(String address, String json, String... headers) throws Exception {
        return send(address, request -> {
            request.POST(HttpRequest.BodyPublishers.ofString(json)).header("Content-Type", "application/json");
            return headers.length == 0 ? request : request.headers(headers);
        });
    }

    /** A write as the web app sends it: with the token from the cookie. */
    public HttpResponse<String> write(String address, String json, String... headers) throws Exception {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "X-XSRF-TOKEN";
        all[headers.length + 1] = csrf();
        return post(address, json, all);
    }

    public HttpResponse<String> send(String address, UnaryOperator<HttpRequest.Builder> shape)
            throws IOException, InterruptedException {
        String whole = address.startsWith("/") ? Running.ORIGIN + address : address;
        var request = shape.apply(HttpRequest.newBuilder(URI.create(whole))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> follow(HttpResponse<String> answer) throws Exception {
        HttpResponse<String> here = answer;
        while (here.statusCode() / 100 == 3) here = get(location(here));
        return here;
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name) && !cookie.hasExpired())
                .findFirst();
    }

    public HttpClient client() {
        return client;
    }

    public String csrf() throws Exception {
        if (cookie("XSRF-TOKEN").isEmpty()) get("/");
        return cookie("XSRF-TOKEN").orElseThrow().getValue();
    }

    public static HttpRequest.Builder form(HttpRequest.Builder request, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return request.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    public static String location(HttpResponse<?> answer) {
        String to = answer.headers().firstValue("Location").orElseThrow();
        return answer.uri().resolve(to).toString();
    }

    public static List<String> setCookies(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .toList();
    }
}
