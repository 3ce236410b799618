package nl.overeen.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An identity provider of one key: publishes it over HTTP, so that the service checks tokens as it always does. */
public final class Identity {
    public static final String ISSUER = "http://identity.test";
    private static volatile RSAKey key = key("test");
    private static final HttpServer SERVER = serve();

    private Identity() {}

    public static String keysUrl() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort() + "/keys";
    }

    public static String token(String subject) {
        return token(subject, claims -> claims);
    }

    /** A token with other claims than usual. */
    public static String token(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, JWSAlgorithm.RS256, null, change.apply(claims(subject)));
    }

    /** One that says in its header what it is for. */
    public static String tokenOfKind(String kind, String subject) {
        return signed(key, JWSAlgorithm.RS256, new JOSEObjectType(kind), claims(subject));
    }

    public static String signedWith(JWSAlgorithm algorithm, String subject) {
        return signed(key, algorithm, null, claims(subject));
    }

    /** Signed with a key that the provider does not publish, under any name. */
    public static String forged(String keyId, String subject) {
        return signed(key(keyId), JWSAlgorithm.RS256, null, claims(subject));
    }

    public static String unsigned(String subject) {
        return new PlainJWT(claims(subject).build()).serialize();
    }

    /** From now on the provider signs with another key, and publishes that one alone. */
    public static void takeNewKey() {
        key = key(UUID.randomUUID().toString());
    }

    private static String signed(
            RSAKey by, JWSAlgorithm algorithm, @Nullable JOSEObjectType kind, JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(algorithm)
                    .keyID(by.getKeyID())
                    .type(kind)
                    .build();
            var token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token signed with the public key as if it were a shared secret. */
    public static String confusedToken(String subject) {
        try {
            var token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256), claims(subject).build());
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .audience("overeen")
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/keys", exchange -> {
                byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
