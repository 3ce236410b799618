package nl.overeen.standalone.identity;

import static nl.overeen.standalone.identity.Browser.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overeen.standalone.store.FreePort;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IdentityProviderTest {
    private static final String APPLICATION = "http://localhost:8080";
    private static final String REDIRECT = APPLICATION + "/login/oauth2/code/overeen";
    private static final String KEY = SigningKey.generate();
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
    private static String issuer = "";

    @AutoClose
    private static ConfigurableApplicationContext provider = null;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() throws IOException {
        provider = startOn(FreePort.any(), KEY);
    }

    private static ConfigurableApplicationContext startOn(int port, String key) {
        issuer = "http://localhost:" + port;
        return IdentityProvider.start(new Issuing(issuer, APPLICATION, "secret-of-this-run", key), port);
    }

    @Test
    void signsInByCodeFlowAndOut() throws Exception {
        var first = browser.get(authorize(true));
        assertThat(location(first)).endsWith("/aanmelden");
        var signedIn = browser.signIn(issuer, "gemeente1-wethouder", DemoAccount.PASSWORD);
        var back = browser.get(location(signedIn));
        assertThat(location(back)).startsWith(REDIRECT + "?code=").contains("state=here");

        JsonNode tokens = json(exchange(code(back)));
        Jwt access = decode(tokens.get("access_token").asString());
        assertThat(access.getIssuer()).hasToString(issuer);
        assertThat(access.getSubject()).isEqualTo("gemeente1-wethouder");
        assertThat(access.getAudience()).containsExactly("overeen");
        assertThat(access.getClaimAsString("name")).isEqualTo("Wethouder onderwijs, Gemeente 1");
        assertThat(Duration.between(access.getIssuedAt(), access.getExpiresAt()))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(15));
        String idToken = tokens.get("id_token").asString();
        assertThat(decode(idToken).getClaimAsString("name")).isEqualTo("Wethouder onderwijs, Gemeente 1");
        assertThat(decode(idToken).getAudience()).containsExactly("overeen-web");

        var refreshed = token(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.get("refresh_token").asString()));
        assertThat(refreshed.statusCode()).isEqualTo(200);

        var out = browser.get(issuer + "/connect/logout?"
                + Browser.encoded(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", APPLICATION + "/")));
        assertThat(location(out)).isEqualTo(APPLICATION + "/");
        assertThat(location(browser.get(authorize(true)))).endsWith("/aanmelden");
    }

    @Test
    void wantsPkceAndTheSecretAndAKnownRedirect() throws Exception {
        browser.signIn(issuer, "auditor", DemoAccount.PASSWORD);
        assertThat(location(browser.get(authorize(false))))
                .contains("error=invalid_request")
                .contains("code_challenge");
        assertThat(browser.get(authorize(true).replace("overeen-web&", "overeen-other&"))
                        .statusCode())
                .isEqualTo(400);
        String code = code(browser.get(authorize(true)));
        var withoutSecret = new HashMap<>(grant(code));
        withoutSecret.put("client_id", "overeen-web");
        assertThat(browser.post(issuer + "/oauth2/token", withoutSecret).statusCode())
                .isEqualTo(401);
        withoutSecret.put("client_secret", "guess");
        assertThat(browser.post(issuer + "/oauth2/token", withoutSecret).statusCode())
                .isEqualTo(401);
        var elsewhere = browser.get(authorize(true).replace("8080", "9999"));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("Dit lukte niet");
    }

    @Test
    void saysThatTheNameOrThePasswordIsWrong() throws Exception {
        var refused = browser.signIn(issuer, "secretaris", "wrong");
        assertThat(location(refused)).endsWith("/aanmelden?fout");
        var page = browser.get(issuer + "/aanmelden?fout");
        assertThat(page.body())
                .contains("role=\"alert\"")
                .contains("klopt niet")
                .contains("<title>Fout:");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(browser.post(issuer + "/aanmelden", Map.of("username", "secretaris", "password", "overeen-demo"))
                        .statusCode())
                .isEqualTo(403);
        for (DemoAccount account : DemoAccount.values()) assertThat(page.body()).contains(account.username());
    }

    @Test
    void keepsItsSessionInACookieOfItsOwn() throws Exception {
        browser.get(authorize(true));
        assertThat(browser.cookies()).extracting(HttpCookie::getName).containsExactly("OVEREEN_AANMELDEN");
        assertThat(browser.cookies()).allMatch(HttpCookie::isHttpOnly);
        var raw = new Browser().get(authorize(true)).headers().firstValue("Set-Cookie");
        assertThat(raw.orElseThrow()).contains("SameSite=Lax");
    }

    @Test
    void givesATokenToCurlForADemoAccount() throws Exception {
        var answer = demoToken("secretaris", DemoAccount.PASSWORD);
        Jwt token = decode(json(answer).get("access_token").asString());
        assertThat(token.getSubject()).isEqualTo("secretaris");
        assertThat(token.getAudience()).containsExactly("overeen");
        assertThat(token.getClaimAsString("name")).isEqualTo("Secretaris OOGO");
        assertThat(demoToken("secretaris", "wrong").statusCode()).isEqualTo(401);
        assertThat(demoToken("nobody", DemoAccount.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void honoursTokensOfAnEarlierRunAndLeavesGracefullyFromOne() throws Exception {
        String mine = issuer;
        String idToken = json(demoToken("auditor", DemoAccount.PASSWORD))
                .get("access_token")
                .asString();
        try (var _ = startOn(FreePort.any(), KEY)) {
            assertThat(decode(idToken).getSubject()).isEqualTo("auditor");
            var out = browser.get(issuer + "/connect/logout?id_token_hint=" + idToken);
            assertThat(location(out)).isEqualTo(APPLICATION + "/");
        }
        try (var _ = startOn(FreePort.any(), SigningKey.generate())) {
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decode(idToken));
        }
        issuer = mine;
    }

    private String authorize(boolean pkce) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        var query = new LinkedHashMap<>(Map.of("response_type", "code", "scope", "openid profile", "state", "here"));
        query.put("redirect_uri", REDIRECT);
        if (pkce) {
            query.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
            query.put("code_challenge_method", "S256");
        }
        return issuer + "/oauth2/authorize?client_id=overeen-web&" + Browser.encoded(query);
    }

    private static String code(HttpResponse<?> redirect) {
        return location(redirect).replaceAll(".*[?&]code=([^&]+).*", "$1");
    }

    private HttpResponse<String> exchange(String code) throws Exception {
        return token(grant(code));
    }

    private static Map<String, String> grant(String code) {
        return Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT, "code_verifier", VERIFIER);
    }

    private HttpResponse<String> token(Map<String, String> form) throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString("overeen-web:secret-of-this-run".getBytes(StandardCharsets.US_ASCII));
        return new Browser().post(issuer + "/oauth2/token", form, "Authorization", "Basic " + basic);
    }

    private HttpResponse<String> demoToken(String username, String password) throws Exception {
        return browser.post(issuer + "/demo/token", Map.of("username", username, "password", password));
    }

    private static Jwt decode(String token) {
        return NimbusJwtDecoder.withJwkSetUri(issuer + "/oauth2/jwks").build().decode(token);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
