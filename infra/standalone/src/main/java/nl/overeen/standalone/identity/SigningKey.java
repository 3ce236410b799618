package nl.overeen.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/** The key under the tokens; kept between runs, so that tokens outlive a restart. */
public final class SigningKey {
    private SigningKey() {}

    /** A new key as JSON Web Key, private part included. */
    public static String generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAKey read(String json) {
        try {
            return RSAKey.parse(json);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("the signing key in the data folder is unreadable", unreadable);
        }
    }
}
