package nl.overeen.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** An identity provider of one key: publishes it over HTTP, so that the service checks tokens as it always does. */
public final class Identity {
    public static final String ISSUER = "http://identity.test";
    private static final RSAKey KEY = key();
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
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, change.apply(claims(subject)).build());
            token.sign(new RSASSASigner(KEY));
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
            token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
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

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer serve() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(UTF_8);
            server.createContext("/keys", exchange -> {
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
