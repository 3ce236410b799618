package nl.overeen.command.platform.security;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a token must meet beside its signature, issuer and audience. */
@Configuration(proxyBeanMethods = false)
class TokenRules {

    /** A token has an end, and is over thirty seconds after it. */
    @Bean
    OAuth2TokenValidator<Jwt> ends() {
        var inTime = new JwtTimestampValidator(Duration.ofSeconds(30));
        return token -> token.getExpiresAt() != null && token.getSubject() != null && token.getIssuer() != null
                ? inTime.validate(token)
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "exp, sub and iss are needed", null));
    }
}
