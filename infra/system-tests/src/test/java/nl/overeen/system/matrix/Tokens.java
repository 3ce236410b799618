package nl.overeen.system.matrix;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.overeen.system.Place;

/** Tokens as the provider signs them, with its own key out of the data folder, and tokens that are not in order. */
record Tokens(String issuer, RSAKey key, RSAKey another) {
    private static final Duration HOUR = Duration.ofHours(1);

    static Tokens of(Place place) {
        try {
            var key = RSAKey.parse(Files.readString(place.data().resolve("signing-key.json")));
            var another = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
            return new Tokens(place.issuer(), key, another);
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the provider's key could not be read", e);
        }
    }

    String of(String subject) {
        return signed(subject, claims -> claims);
    }

    /** Each way of not being in order, in words. */
    Map<String, String> bad(String subject) {
        try {
            var bad = new LinkedHashMap<String, String>();
            bad.put("an expired token", signed(subject, claims -> claims.expirationTime(at(HOUR.negated()))));
            bad.put("a token for another audience", signed(subject, claims -> claims.audience("ander")));
            bad.put("a token of another issuer", signed(subject, claims -> claims.issuer("http://ander.test")));
            bad.put("a token without signature", new PlainJWT(claims(subject).build()).serialize());
            bad.put("a token signed with the public key", confused(subject));
            bad.put("a tampered token", tampered(subject));
            bad.put(
                    "a token signed by another key",
                    sign(claims(subject).build(), JWSAlgorithm.RS256, another.getKeyID(), new RSASSASigner(another)));
            return bad;
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the public key for the secret of an HMAC. */
    private String confused(String subject) throws JOSEException {
        byte[] secret = key.toRSAPublicKey().getEncoded();
        return sign(claims(subject).build(), JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret));
    }

    /** The signature of one, under the words of another. */
    private String tampered(String subject) {
        String[] own = of("somebody-else").split("\\.");
        var words = claims(subject).build().toPayload().toBase64URL();
        return own[0] + "." + words + "." + Base64URL.from(own[2]);
    }

    private String signed(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            var claims = change.apply(claims(subject)).build();
            return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer)
                .subject(subject)
                .audience("overeen")
                .issueTime(at(HOUR.negated()))
                .expirationTime(at(HOUR));
    }

    private static Date at(Duration fromNow) {
        return Date.from(Instant.now().plus(fromNow));
    }
}
