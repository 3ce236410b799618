package nl.overeen.query.platform;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;

/** Tokens as the provider signs them, and such as it never would. */
public final class Bearer {
    private Bearer() {}

    public static String valid() {
        return token(claims -> claims);
    }

    public static String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        try {
            return signed(JWSAlgorithm.RS256, new RSASSASigner(Provider.KEY), change);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String signed(JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        return signed(header(algorithm).build(), signer, change);
    }

    /** One that says in its header what it is for. */
    public static String ofKind(String kind) throws JOSEException {
        var header = header(JWSAlgorithm.RS256).type(new JOSEObjectType(kind)).build();
        return signed(header, new RSASSASigner(Provider.KEY), claims -> claims);
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm).keyID(Provider.KEY.getKeyID());
    }

    public static String signed(JWSHeader header, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        var token = new SignedJWT(header, change.apply(claims()).build());
        token.sign(signer);
        return token.serialize();
    }

    public static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(Running.ISSUER)
                .subject("koppeling")
                .audience("overeen")
                .claim("name", "Koppeling van gemeente 1")
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }
}
