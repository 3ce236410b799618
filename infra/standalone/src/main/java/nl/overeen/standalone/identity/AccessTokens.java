package nl.overeen.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens without signing in: for the demo accounts, and for those of the sample as whom nobody can sign in. */
public record AccessTokens(String issuer, JwtEncoder encoder) {
    public static AccessTokens of(Issuing issuing) {
        var keys = new ImmutableJWKSet<>(new JWKSet(SigningKey.read(issuing.signingKey())));
        return new AccessTokens(issuing.issuer(), new NimbusJwtEncoder(keys));
    }

    /** A token that holds for {@link Issuing#ACCESS}. */
    public String of(String username) {
        String title = DemoAccount.named(username).map(DemoAccount::title).orElse(username);
        Instant now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer)
                .subject(username)
                .audience(List.of(Issuing.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(Issuing.ACCESS))
                .claim("client_id", "overeen-cli")
                .claim("name", title)
                .build();
        return encoder.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }
}
