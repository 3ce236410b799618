package nl.overeen.command.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nl.overeen.example.Identity;
import nl.overeen.example.Postgres;
import nl.overeen.example.Running;
import nl.overeen.example.World;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one thing that says who is calling: a token in order, of the provider, for this API. */
class TokenTest {
    static final List<JWSAlgorithm> STRONG = List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256);

    @AutoClose
    private static final Running RUNNING = new Running(Postgres.newDatabase());

    private static final World WORLD = new World(RUNNING);

    static Stream<String> bad() {
        return Stream.of(
                Identity.unsigned("secretaris"),
                Identity.confusedToken("secretaris"),
                Identity.signedWith(JWSAlgorithm.RS512, "secretaris"),
                Identity.forged("test", "secretaris"),
                Identity.forged("onbekend", "secretaris"),
                Identity.tokenOfKind("logout+jwt", "secretaris"),
                Identity.token("secretaris", claims -> claims.subject(null)),
                Identity.token("secretaris", claims -> claims.subject(" ")),
                Identity.token("secretaris", claims -> claims.issuer(null)),
                Identity.token("secretaris", claims -> claims.audience((String) null)),
                Identity.token("secretaris", claims -> claims.notBeforeTime(in(45))),
                Identity.token("secretaris", claims -> claims.expirationTime(in(-45))));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aTokenThatIsNotInOrderIsNoLogin(String token) {
        assertThat(write(token).code()).isEqualTo("aanmelding.ontbreekt");
    }

    static Stream<String> ofWhoLoggedIn() {
        return Stream.of(
                Identity.token("secretaris", claims -> claims.claim("nonce", "x")),
                Identity.token("secretaris", claims -> claims.claim("at_hash", "x")),
                Identity.token("secretaris", claims -> claims.audience("overeen-web")));
    }

    @ParameterizedTest
    @MethodSource("ofWhoLoggedIn")
    void anIdTokenOpensNothing(String token) {
        assertThat(write(token).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt", "application/at+jwt"})
    void aTokenThatSaysToBeForAccessIsTaken(String kind) {
        assertThat(write(Identity.tokenOfKind(kind, "secretaris")).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @FieldSource("STRONG")
    void aStrongSignatureIsTaken(JWSAlgorithm algorithm) {
        assertThat(write(Identity.signedWith(algorithm, "secretaris")).status()).isEqualTo(201);
    }

    @Test
    void clocksMayDifferHalfAMinuteBothWays() {
        var ahead = Identity.token("secretaris", claims -> claims.notBeforeTime(in(20)));
        var behind = Identity.token("secretaris", claims -> claims.expirationTime(in(-20)));
        assertThat(List.of(write(ahead).status(), write(behind).status())).containsExactly(201, 201);
    }

    @Test
    void aNewKeyOfTheProviderIsTakenAtOnceAndTheOldOneNoMore() {
        String before = Identity.token("secretaris");
        assertThat(write(before).status()).isEqualTo(201);
        Identity.takeNewKey();
        assertThat(write(Identity.token("secretaris")).status()).isEqualTo(201);
        assertThat(write(before).status()).isEqualTo(401);
    }

    @Test
    void noHeaderSaysWhoIsCalling() {
        var claimed = new ArrayList<>(List.of("Namens", WORLD.collaboration.toString()));
        for (String name : List.of("X-User", "X-Forwarded-User", "X-Remote-User", "Remote-User", "X-Person-Id"))
            claimed.addAll(List.of(name, "secretaris"));
        claimed.addAll(List.of("Forwarded", "for=127.0.0.1;by=secretaris", "X-Forwarded-For", "127.0.0.1"));
        claimed.addAll(List.of("X-Forwarded-Access-Token", Identity.token("secretaris")));
        claimed.addAll(List.of("Cookie", "access_token=" + Identity.token("secretaris")));
        var headers = claimed.toArray(String[]::new);
        assertThat(write(null, headers).status()).isEqualTo(401);
        var other = write(Identity.token("medewerker"), headers);
        assertThat(other.status()).isEqualTo(403);
        assertThat(write(Identity.token("secretaris"), headers).status()).isEqualTo(201);
    }

    @Test
    void aTokenInTheAddressOrTheBodyIsNoLogin() {
        String token = Identity.token("secretaris");
        var inAddress = RUNNING.send(RUNNING.request("/v1/oogos?access_token=" + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WORLD.makeBody())));
        var inBody = RUNNING.send(RUNNING.request("/v1/oogos")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("access_token=" + token)));
        assertThat(List.of(inAddress.status(), inBody.status())).containsExactly(401, 401);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static Running.Answer write(String token) {
        return write(token, "Namens", WORLD.collaboration.toString());
    }

    private static Running.Answer write(@org.jspecify.annotations.Nullable String token, String... headers) {
        var request = RUNNING.request("/v1/oogos")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(WORLD.makeBody()));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return RUNNING.send(request, headers);
    }
}
