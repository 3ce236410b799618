package nl.overeen.query.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Neighbour;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;

class AnyProviderTest {
    private static final String BEGIN = "/oauth2/authorization/overeen";
    private static final String WRITE = "/v1/ambities/4f4b1f3a-8c1e-4f7c-9a55-0d9c1f3b7a11/wijzigingen";
    private static OtherProvider provider;
    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() throws IOException {
        provider = new OtherProvider();
        node = Running.node(Running.NEIGHBOUR.address(), provider.settings());
    }

    @AfterAll
    static void stop() {
        node.close();
        provider.close();
    }

    @BeforeEach
    void asUsual() {
        provider.idToken = claims -> claims;
        provider.signing = OtherProvider::rs256;
        provider.lasting = 300;
        Running.NEIGHBOUR.answers(exchange -> Neighbour.answer(exchange, 200, "{}"));
    }

    @Test
    void one_logs_in_writes_goes_on_with_new_tokens_and_logs_out() throws Exception {
        provider.lasting = 1;
        Browser browser = loggedIn();

        assertThat(me(browser).body()).contains("\"persoon\":\"onbekend\"");
        browser.write(at(WRITE), "{}");
        browser.write(at(WRITE), "{}");

        var sent = Running.NEIGHBOUR.heard().stream()
                .map(heard -> heard.headers().getFirst("Authorization"))
                .toList();
        assertThat(sent).hasSize(2).doesNotHaveDuplicates();
        for (String bearer : sent)
            assertThat(new Browser()
                            .send(at("/v1/ik"), request -> request.header("Authorization", bearer))
                            .statusCode())
                    .isEqualTo(200);
        HttpResponse<String> out = logOut(browser);
        assertThat(LogInTest.target(out))
                .startsWith(provider.issuer() + "/einde?")
                .contains("id_token_hint=ey", "post_logout_redirect_uri=" + Running.ORIGIN + "/");
        assertThat(me(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void who_may_no_longer_be_renewed_is_logged_out() throws Exception {
        provider.lasting = 1;
        Browser browser = loggedIn();
        provider.forgetRenewals();

        assertThat(me(browser).body()).contains("aanmelding.verlopen");
        assertThat(me(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void a_provider_that_ends_no_sessions_still_lets_one_log_out_here() throws Exception {
        try (var simple = new OtherProvider()) {
            simple.endsSessions = false;
            try (var other = Running.node(Running.NEIGHBOUR.address(), simple.settings())) {
                var browser = new Browser();
                back(browser, Running.address(other), simple);

                String token = browser.csrf();
                HttpResponse<String> out = browser.send(
                        Running.address(other) + "/logout", request -> Browser.form(request, "_csrf", token));

                assertThat(LogInTest.target(out)).isEqualTo("/");
                assertThat(browser.get(Running.address(other) + "/v1/ik").statusCode())
                        .isEqualTo(401);
            }
        }
    }

    static final List<Arguments> GOOD = List.of(
            id("as usual", claims -> claims),
            id(
                    "over for less than the skew",
                    claims -> claims.issueTime(in(-60)).expirationTime(in(-20))),
            id(
                    "more than one audience, and for us",
                    claims ->
                            claims.audience(List.of(OtherProvider.CLIENT, "x")).claim("azp", OtherProvider.CLIENT)),
            signing("PS256", (key, claims) -> OtherProvider.signed(JWSAlgorithm.PS256, key, claims)));

    @ParameterizedTest(name = "{0}")
    @FieldSource("GOOD")
    void an_id_token_in_order_is_a_login(
            String what, UnaryOperator<JWTClaimsSet.Builder> change, OtherProvider.Signing signing) throws Exception {
        provider.idToken = change;
        provider.signing = signing;

        assertThat(me(loggedIn()).statusCode()).isEqualTo(200);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                id("another nonce", claims -> claims.claim("nonce", "verzonnen")),
                id("no nonce", claims -> claims.claim("nonce", null)),
                id("another audience", claims -> claims.audience("elders")),
                id("the audience of the API", claims -> claims.audience(OtherProvider.AUDIENCE)),
                id("no audience", claims -> claims.audience((String) null)),
                id(
                        "two audiences and made for the other",
                        claims -> claims.audience(List.of(OtherProvider.CLIENT, "x"))
                                .claim("azp", "x")),
                id("two audiences and made for nobody", claims -> claims.audience(List.of(OtherProvider.CLIENT, "x"))),
                id("another issuer", claims -> claims.issuer("https://elders.example")),
                id("over", claims -> claims.issueTime(in(-600)).expirationTime(in(-40))),
                id("without end", claims -> claims.expirationTime(null)),
                id("from the future", claims -> claims.issueTime(in(90))),
                id("not before", claims -> claims.notBeforeTime(in(90))),
                id("of nobody", claims -> claims.subject(null)),
                signing("none", (key, claims) -> new PlainJWT(claims).serialize()),
                signing("the secret of the client", (key, claims) -> mac(OtherProvider.SECRET.getBytes(), claims)),
                signing(
                        "the public key as a secret",
                        (key, claims) -> mac(key.toRSAPublicKey().getEncoded(), claims)),
                signing("RS1", (key, claims) -> weakened(OtherProvider.rs256(key, claims))),
                signing("another key", (key, claims) -> OtherProvider.rs256(OtherProvider.newKey(), claims)),
                signing(
                        "another key under a known name",
                        (key, claims) -> OtherProvider.rs256(
                                new com.nimbusds.jose.jwk.RSAKey.Builder(OtherProvider.newKey())
                                        .keyID(key.getKeyID())
                                        .build(),
                                claims)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void an_id_token_that_is_not_in_order_is_no_login(
            String what, UnaryOperator<JWTClaimsSet.Builder> change, OtherProvider.Signing signing) throws Exception {
        provider.idToken = change;
        provider.signing = signing;
        var browser = new Browser();

        HttpResponse<String> back = back(browser, Running.address(node), provider);

        assertThat(back.headers().firstValue("Location")).contains("/?aanmelding=mislukt");
        assertThat(me(browser).statusCode()).isEqualTo(401);
    }

    @Test
    void a_new_key_of_the_provider_is_taken_at_once_and_the_old_one_no_more() throws Exception {
        Browser browser = loggedIn();
        String before = provider.accessToken(claims -> claims);
        assertThat(bearer(before)).isEqualTo(200);

        provider.key = OtherProvider.newKey();

        assertThat(bearer(provider.accessToken(claims -> claims))).isEqualTo(200);
        assertThat(bearer(before)).isEqualTo(401);
        assertThat(me(loggedIn()).statusCode()).isEqualTo(200);
        assertThat(me(browser).statusCode()).isEqualTo(200);
    }

    private static Arguments id(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        OtherProvider.Signing usual = OtherProvider::rs256;
        return Arguments.of(what, change, usual);
    }

    private static Arguments signing(String what, OtherProvider.Signing signing) {
        UnaryOperator<JWTClaimsSet.Builder> same = claims -> claims;
        return Arguments.of(what, same, signing);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String mac(byte[] secret, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    /** The same, said to be signed with SHA-1. */
    private static String weakened(String token) {
        String header =
                java.util.Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"RS1\"}".getBytes());
        return header + token.substring(token.indexOf('.'));
    }

    private static int bearer(String token) throws Exception {
        return new Browser()
                .send(at("/v1/ik"), request -> request.header("Authorization", "Bearer " + token))
                .statusCode();
    }

    private static Browser loggedIn() throws Exception {
        var browser = new Browser();
        assertThat(back(browser, Running.address(node), provider).headers().firstValue("Location"))
                .contains("/");
        return browser;
    }

    /** The whole login; the answer is the one that leads back into the application. */
    static HttpResponse<String> back(Browser browser, String node, OtherProvider provider) throws Exception {
        String begin = Browser.location(browser.get(node + BEGIN));
        assertThat(begin).startsWith(provider.issuer() + "/begin?");
        URI callback = URI.create(Browser.location(browser.get(begin)));
        return browser.get(node + callback.getPath() + "?" + callback.getRawQuery());
    }

    private static HttpResponse<String> me(Browser browser) throws Exception {
        return browser.get(at("/v1/ik"));
    }

    private static HttpResponse<String> logOut(Browser browser) throws Exception {
        String token = browser.csrf();
        return browser.send(at("/logout"), request -> Browser.form(request, "_csrf", token));
    }

    private static String at(String path) {
        return Running.address(node) + path;
    }
}
