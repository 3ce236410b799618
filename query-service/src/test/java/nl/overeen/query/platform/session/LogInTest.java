package nl.overeen.query.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

class LogInTest {
    private static final String BEGIN = "/oauth2/authorization/overeen";

    @Test
    void the_login_begins_with_a_challenge_a_state_and_a_nonce() throws Exception {
        String provider = Browser.location(new Browser().get(BEGIN));

        assertThat(provider)
                .startsWith(Running.ISSUER + "/oauth2/authorize?")
                .contains("response_type=code", "client_id=overeen-web", "code_challenge_method=S256")
                .containsPattern("code_challenge=[\\w-]{43}")
                .containsPattern("state=\\S{20,}")
                .containsPattern("nonce=[\\w-]{20,}")
                .contains("redirect_uri=" + Running.ORIGIN + "/login/oauth2/code/overeen");
    }

    @Test
    void the_whole_login_leads_to_the_page_and_lets_one_read() throws Exception {
        var browser = new Browser();

        HttpResponse<String> back = browser.logIn("secretaris", BEGIN);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).contains("/");
        HttpResponse<String> me = browser.get("/v1/ik");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body()).contains("Secretaris OOGO");
    }

    @Test
    void the_login_leads_back_to_the_page_one_came_from() throws Exception {
        HttpResponse<String> back = new Browser().logIn("secretaris", BEGIN + "?terug=/ambities/7%3Fop%3D2016");

        assertThat(back.headers().firstValue("Location")).contains("/ambities/7?op=2016");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example",
                "/\\elders.example",
                "/v1/ik",
                "/logout",
                "/oauth2/authorization/overeen",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                ""
            })
    void no_other_place_is_a_way_back(String elsewhere) {
        assertThat(LogIn.isWayBack(elsewhere)).isFalse();
    }

    @Test
    void the_session_gets_a_new_id_at_login() throws Exception {
        var browser = new Browser();
        browser.get(BEGIN);
        String before = browser.cookie(SessionStore.COOKIE).orElseThrow().getValue();

        browser.logIn("secretaris", BEGIN);

        assertThat(browser.cookie(SessionStore.COOKIE).orElseThrow().getValue()).isNotEqualTo(before);
        int code = new Browser()
                .send("/v1/ik", request -> request.header("Cookie", "OVEREEN=" + before))
                .statusCode();
        assertThat(code).isEqualTo(401);
    }

    @Test
    void the_cookie_is_kept_from_scripts_and_from_other_sites() throws Exception {
        HttpResponse<String> begin = new Browser().get(BEGIN);

        assertThat(Browser.setCookies(begin, SessionStore.COOKIE))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure"));
    }

    @Test
    void a_code_that_nobody_asked_for_is_refused() throws Exception {
        var browser = new Browser();

        HttpResponse<String> back = browser.get("/login/oauth2/code/overeen?code=verzonnen&state=verzonnen");

        assertThat(back.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(401);
    }

    @Test
    void logging_out_ends_our_session_and_the_one_at_the_provider() throws Exception {
        Browser browser = Browser.loggedIn();
        String session = browser.cookie(SessionStore.COOKIE).orElseThrow().getValue();

        HttpResponse<String> out = logOut(browser);

        assertThat(out.statusCode()).isEqualTo(200);
        HttpResponse<String> gone = browser.get(target(out));
        assertThat(gone.headers().firstValue("Location")).contains(Running.ORIGIN + "/");
        int code = new Browser()
                .send("/v1/ik", request -> request.header("Cookie", "OVEREEN=" + session))
                .statusCode();
        assertThat(code).isEqualTo(401);
        assertThat(browser.follow(browser.get(BEGIN)).body()).contains("password");
    }

    @Test
    void logging_out_without_the_token_of_the_page_changes_nothing() throws Exception {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> out = browser.send("/logout", request -> Browser.form(request, "a", "b"));

        assertThat(out.statusCode()).isEqualTo(403);
        assertThat(out.body()).contains("csrf.ontbreekt");
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(200);
    }

    static HttpResponse<String> logOut(Browser browser) throws Exception {
        String token = browser.csrf();
        return browser.send("/logout", request -> Browser.form(request, "_csrf", token));
    }

    static String target(HttpResponse<String> page) {
        var link = Pattern.compile("href=\"([^\"]+)\"").matcher(page.body());
        assertThat(link.find()).isTrue();
        return HtmlUtils.htmlUnescape(link.group(1));
    }
}
