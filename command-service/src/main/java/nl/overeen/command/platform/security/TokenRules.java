package nl.overeen.command.platform.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What a token must meet beside its signature, issuer and audience. */
@Configuration(proxyBeanMethods = false)
class TokenRules {

    /** Also as RFC 9068 names an access token. */
    @Bean
    JwtTypeValidator kind() {
        var kind = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
        kind.setAllowEmpty(true);
        return kind;
    }

    /** An ID token only says to the application who logged in; it opens nothing here. */
    @Bean
    OAuth2TokenValidator<Jwt> noIdToken() {
        return token -> token.hasClaim("nonce") || token.hasClaim("at_hash")
                ? OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "an ID token is no access token", null))
                : OAuth2TokenValidatorResult.success();
    }

    /** A token has an end, and is over thirty seconds after it. */
    @Bean
    OAuth2TokenValidator<Jwt> ends() {
        var inTime = new JwtTimestampValidator(Duration.ofSeconds(30));
        return token -> token.getExpiresAt() != null && isSomeone(token.getSubject()) && token.getIssuer() != null
                ? inTime.validate(token)
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "exp, sub and iss are needed", null));
    }

    private static boolean isSomeone(@Nullable String subject) {
        return subject != null && !subject.isBlank();
    }
}
