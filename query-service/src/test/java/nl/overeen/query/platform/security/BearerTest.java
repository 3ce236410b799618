package nl.overeen.query.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.overeen.query.platform.Bearer;
import nl.overeen.query.platform.Browser;
import nl.overeen.query.platform.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTest {

    @Test
    void a_token_of_the_provider_for_us_opens_the_door_and_leaves_no_session() throws Exception {
        HttpResponse<String> answer = knock(Bearer.valid());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Koppeling van gemeente 1");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_clock_that_differs_a_little_does_not_matter() throws Exception {
        assertThat(knock(Bearer.token(claims -> claims.issueTime(ago(300)).expirationTime(ago(20))))
                        .statusCode())
                .isEqualTo(200);
        refused(Bearer.token(claims -> claims.issueTime(ago(300)).expirationTime(ago(40))));
    }

    @Test
    void a_token_for_another_audience_is_refused() throws Exception {
        refused(Bearer.token(claims -> claims.audience(List.of("elders"))));
        refused(Bearer.token(claims -> claims.audience(List.of())));
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws Exception {
        refused(Bearer.token(claims -> claims.issuer("https://elders.example")));
    }

    @Test
    void a_token_that_never_ends_or_has_yet_to_begin_is_refused() throws Exception {
        refused(Bearer.token(claims -> claims.expirationTime(null)));
        refused(Bearer.token(
                claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(60)))));
    }

    @Test
    void a_token_of_nobody_is_refused() throws Exception {
        refused(Bearer.token(claims -> claims.subject(null)));
    }

    @Test
    void a_token_signed_with_another_key_or_changed_afterwards_is_refused() throws Exception {
        var other = new RSAKeyGenerator(2048).generate();
        refused(Bearer.signed(JWSAlgorithm.RS256, new RSASSASigner(other), claims -> claims));
        String[] parts = Bearer.valid().split("\\.");
        String payload = Bearer.token(claims -> claims.subject("beheerder")).split("\\.")[1];
        refused(parts[0] + "." + payload + "." + parts[2]);
    }

    @Test
    void only_asymmetric_algorithms_are_taken() throws Exception {
        refused(new PlainJWT(Bearer.claims().build()).serialize());
        refused(Bearer.signed(JWSAlgorithm.HS256, new MACSigner(new byte[32]), claims -> claims));
    }

    @Test
    void a_key_that_the_provider_does_not_know_is_refused() throws Exception {
        var unknown = new RSAKeyGenerator(2048).keyID("onbekend").generate();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("onbekend").build();
        refused(Bearer.signed(header, new RSASSASigner(unknown), claims -> claims));
    }

    @Test
    void an_id_token_says_who_logged_in_and_opens_nothing() throws Exception {
        refused(Bearer.token(claims -> claims.audience("overeen-web").claim("nonce", "x")));
        refused(Bearer.token(claims -> claims.claim("nonce", "x")));
        refused(Bearer.token(claims -> claims.claim("at_hash", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt"})
    void a_token_that_says_to_be_for_access_is_taken(String kind) throws Exception {
        assertThat(knock(Bearer.ofKind(kind)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"logout+jwt", "dpop+jwt", "secevent+jwt"})
    void a_token_of_another_kind_is_refused(String kind) throws Exception {
        refused(Bearer.ofKind(kind));
    }

    @Test
    void the_service_does_not_start_when_its_audience_is_that_of_the_id_tokens() {
        String same = "--spring.security.oauth2.resourceserver.jwt.audiences=overeen,overeen-web";

        assertThatThrownBy(() -> Running.node("http://127.0.0.1:9", same))
                .hasStackTraceContaining("the audience of the API must be another than the client-id");
    }

    @Test
    void nonsense_is_refused() throws Exception {
        refused("nonsens");
        refused("a.b.c");
    }

    @Test
    void a_bearer_never_rides_on_a_session() throws Exception {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer =
                browser.send("/v1/ik", request -> request.header("Authorization", "Bearer nonsens"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void nor_does_it_end_one() throws Exception {
        Browser browser = Browser.loggedIn();

        HttpResponse<String> answer = browser.send(
                "/logout",
                request -> request.header("Authorization", "Bearer " + Bearer.valid())
                        .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(browser.get("/v1/ik").statusCode()).isEqualTo(200);
    }

    private static void refused(String token) throws Exception {
        HttpResponse<String> answer = knock(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"aanmelding.ontbreekt\"").doesNotContain("nimbus", "Jwt");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private static HttpResponse<String> knock(String token) throws Exception {
        return new Browser().send("/v1/ik", request -> request.header("Authorization", "Bearer " + token));
    }
}
