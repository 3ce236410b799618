package nl.overeen.query.platform.security;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What a token must meet beside its signature. */
final class TokenRules {
    static final Set<SignatureAlgorithm> SIGNED_BY =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final Duration SKEW = Duration.ofSeconds(30);
    private static final Set<String> OF_ID_TOKENS = Set.of(IdTokenClaimNames.NONCE, IdTokenClaimNames.AT_HASH);
    private static final OAuth2TokenValidatorResult SUCCESS = OAuth2TokenValidatorResult.success();
    private static final OAuth2TokenValidatorResult REFUSED = OAuth2TokenValidatorResult.failure(
            new OAuth2Error("invalid_token", "an ID token is no access token", null));

    private TokenRules() {}

    /** Opens the API. An ID token does not: it only says to the application who logged in. */
    static OAuth2TokenValidator<Jwt> access(String issuer, List<String> audiences) {
        var kind = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        kind.setAllowEmpty(true);
        return new DelegatingOAuth2TokenValidator<>(
                kind,
                ends(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, given -> given != null && !Collections.disjoint(given, audiences)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                token -> OF_ID_TOKENS.stream().anyMatch(token::hasClaim) ? REFUSED : SUCCESS);
    }

    /** Says who logged in. */
    static OAuth2TokenValidator<Jwt> identity(ClientRegistration client) {
        var meant = new OidcIdTokenValidator(client);
        meant.setClockSkew(SKEW);
        return new DelegatingOAuth2TokenValidator<>(ends(), meant);
    }

    private static JwtTimestampValidator ends() {
        var time = new JwtTimestampValidator(SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return time;
    }
}
