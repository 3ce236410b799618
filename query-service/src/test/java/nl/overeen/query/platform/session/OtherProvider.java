package nl.overeen.query.platform.session;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider of another make: an issuer with a path, a long subject with a bar, no name, one audience as plain text. Everybody who
 * comes by is logged in. A test tells it to sign what no provider ever should.
 */
final class OtherProvider implements AutoCloseable {
    static final String CLIENT = "toepassing-17";
    static final String SECRET = "een-geheim-dat-lang-genoeg-is-voor-een-handtekening";
    static final String AUDIENCE = "https://api.example/overeen";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, String> renewals = new ConcurrentHashMap<>();
    volatile String subject = "stelsel|" + "s".repeat(200);
    volatile RSAKey key = newKey();
    volatile boolean endsSessions = true;
    volatile int lasting = 300;
    volatile UnaryOperator<JWTClaimsSet.Builder> idToken = claims -> claims;
    volatile Signing signing = OtherProvider::rs256;

    /** Makes a token of claims. */
    interface Signing {
        String sign(RSAKey key, JWTClaimsSet claims) throws JOSEException;
    }

    OtherProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/leden/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
        server.createContext("/leden/sleutels", exchange -> json(exchange, 200, keys()));
        server.createContext("/leden/begin", this::authorize);
        server.createContext("/leden/bewijs", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/leden";
    }

    /** What a service must be told of this provider. */
    String[] settings() {
        String client = "--spring.security.oauth2.client.registration.overeen.";
        return new String[] {
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer(),
            "--spring.security.oauth2.resourceserver.jwt.audiences=" + AUDIENCE,
            client + "client-id=" + CLIENT,
            client + "client-secret=" + SECRET
        };
    }

    String accessToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(change.apply(claims(AUDIENCE).claim("preferred_username", "lid17")));
    }

    /** The refresh token is of no use any more. */
    void forgetRenewals() {
        renewals.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String rs256(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        return signed(JWSAlgorithm.RS256, key, claims);
    }

    static String signed(JWSAlgorithm algorithm, RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Map<String, Object> discovery() {
        var known = new HashMap<String, Object>(Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/begin",
                "token_endpoint",
                issuer() + "/bewijs",
                "jwks_uri",
                issuer() + "/sleutels",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"pairwise"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256", "PS256"},
                "userinfo_endpoint",
                issuer() + "/niet-gevraagd"));
        if (endsSessions) known.put("end_session_endpoint", issuer() + "/einde");
        return known;
    }

    private Map<String, Object> keys() {
        return new JWKSet(key.toPublicJWK()).toJSONObject();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(US_ASCII));
        boolean known = ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
        @Nullable String nonce = known ? nonce(given) : null;
        if (nonce == null) json(exchange, 400, Map.of("error", "invalid_grant"));
        else json(exchange, 200, tokens(nonce));
    }

    /** Of the login that this code or refresh token belongs to; each is good for one use. */
    private @Nullable String nonce(Map<String, String> given) {
        if ("refresh_token".equals(given.get("grant_type"))) return renewals.remove(given.get("refresh_token"));
        @Nullable Map<String, String> asked = codes.remove(given.getOrDefault("code", ""));
        return asked != null
                        && challenge(given.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
                ? asked.get("nonce")
                : null;
    }

    private Map<String, Object> tokens(String nonce) {
        String renewal = UUID.randomUUID().toString();
        renewals.put(renewal, nonce);
        return Map.of(
                "access_token",
                accessToken(claims -> claims),
                "token_type",
                "bearer",
                "expires_in",
                lasting,
                "scope",
                "openid profile",
                "refresh_token",
                renewal,
                "id_token",
                signed(idToken.apply(claims(CLIENT).claim("nonce", nonce))));
    }

    private JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer())
                .subject(subject)
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            return signing.sign(key, claims.build());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts.length > 1 ? parts[1] : "", UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] said = JsonMapper.shared().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }
}
