package nl.overeen.query.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;

/** Logins that somebody began for somebody else. */
class StolenLogInTest {
    private static final String BEGIN = "/oauth2/authorization/overeen";
    private static final String WRITE = "/v1/ambities/4f4b1f3a-8c1e-4f7c-9a55-0d9c1f3b7a11/wijzigingen";

    @ParameterizedTest
    @ValueSource(strings = {"state=verzonnen&code=", "code=", "state=&code=", "state=%00&code="})
    void a_code_without_the_state_of_this_browser_is_no_login(String query) throws Exception {
        var browser = new Browser();
        String code = part(comeBack(browser), "code");

        refused(browser, "/login/oauth2/code/overeen?" + query + code);
    }

    @Test
    void a_login_can_be_finished_once() throws Exception {
        var browser = new Browser();
        URI back = comeBack(browser);
        assertThat(Browser.location(browser.get(back.toString()))).isEqualTo(Running.ORIGIN + "/");
        String session = browser.cookie(SessionStore.COOKIE).orElseThrow().getValue();

        HttpResponse<String> again = browser.get(back.toString());

        assertThat(again.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        assertThat(browser.cookie(SessionStore.COOKIE).orElseThrow().getValue()).isEqualTo(session);
        refused(new Browser(), back.toString());
    }

    @Test
    void somebody_elses_way_back_is_no_login_here() throws Exception {
        URI theirs = comeBack(new Browser());
        var victim = new Browser();
        victim.get(BEGIN);

        refused(victim, theirs.toString());
    }

    @Test
    void somebody_elses_code_is_no_login_under_ones_own_state() throws Exception {
        String code = part(comeBack(new Browser()), "code");
        var victim = new Browser();
        String state = part(URI.create(Browser.location(victim.get(BEGIN))), "state");

        refused(victim, "/login/oauth2/code/overeen?code=" + code + "&state=" + state);
    }

    @Test
    void a_no_of_the_provider_is_no_login() throws Exception {
        var browser = new Browser();
        String state = part(URI.create(Browser.location(browser.get(BEGIN))), "state");

        refused(browser, "/login/oauth2/code/overeen?error=access_denied&state=" + state);
    }

    @Test
    void an_invented_session_id_becomes_nobodys_session() throws Exception {
        String invented =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());

        var begin = new Browser().send(BEGIN, request -> request.header("Cookie", "OVEREEN=" + invented));

        assertThat(Browser.setCookies(begin, "OVEREEN"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie).doesNotContain(invented));
    }

    @Test
    void a_page_token_planted_before_the_login_is_worth_nothing_after_it() throws Exception {
        var browser = new Browser();
        String planted = browser.csrf();

        browser.logIn("secretaris", BEGIN);

        assertThat(browser.csrf()).isNotEqualTo(planted);
        assertThat(browser.post(WRITE, "{}", "X-XSRF-TOKEN", planted).body()).contains("csrf.ontbreekt");
    }

    @Test
    void over_https_no_neighbour_under_the_domain_can_plant_a_cookie() throws Exception {
        try (var node = Running.node("http://127.0.0.1:9", "--overeen.origin=https://overeen.example")) {
            var begin = new Browser().get(Running.address(node) + BEGIN);
            var page = new Browser().get(Running.address(node) + "/");

            assertThat(Browser.setCookies(begin, "__Host-OVEREEN"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie)
                            .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                            .doesNotContain("Domain"));
            assertThat(Browser.setCookies(page, "__Host-XSRF-TOKEN"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie)
                            .contains("Secure", "SameSite=Lax", "Path=/")
                            .doesNotContain("Domain", "HttpOnly"));
            for (String name : List.of("OVEREEN", "XSRF-TOKEN"))
                assertThat(Browser.setCookies(begin, name)).isEmpty();
        }
    }

    @Test
    void a_provider_that_is_away_is_said_to_be_on_a_page() throws Exception {
        String away = "--spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:" + Running.freePort();
        try (var node = Running.node("http://127.0.0.1:9", away)) {
            HttpResponse<String> begin = new Browser().get(Running.address(node) + BEGIN);

            assertThat(begin.statusCode()).isEqualTo(302);
            assertThat(begin.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        }
    }

    /** Logs in at the provider; what it answers would finish the login. */
    private static URI comeBack(Browser browser) throws Exception {
        return URI.create(browser.untilTheWayBack("secretaris", BEGIN));
    }

    private static String part(URI address, String name) {
        var value =
                UriComponentsBuilder.fromUri(address).build().getQueryParams().getFirst(name);
        if (value == null) throw new AssertionError("no " + name + " in " + address);
        return value;
    }

    private static void refused(Browser browser, String wayBack) throws Exception {
        HttpResponse<String> back = browser.get(wayBack);
        assertThat(back.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(401);
    }
}
