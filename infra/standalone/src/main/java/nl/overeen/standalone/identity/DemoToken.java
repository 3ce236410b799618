package nl.overeen.standalone.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A bearer token for a demo account in one call, so that the API can be tried with curl; no standard grant. */
@RestController
class DemoToken {
    static final String PATH = "/demo/token";

    private final AuthenticationManager signIn;
    private final JwtEncoder encoder;
    private final Issuing issuing;

    DemoToken(AuthenticationManager signIn, JwtEncoder encoder, Issuing issuing) {
        this.signIn = signIn;
        this.encoder = encoder;
        this.issuing = issuing;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Map<String, Object>> token(@RequestParam String username, @RequestParam String password) {
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        } catch (AuthenticationException refused) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(Map.of("error", "invalid_grant"));
        }
        String token =
                encoder.encode(JwtEncoderParameters.from(claims(username))).getTokenValue();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("access_token", token, "token_type", "Bearer", "expires_in", Issuing.ACCESS.toSeconds()));
    }

    private JwtClaimsSet claims(String username) {
        Instant now = Instant.now();
        return JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuing.issuer())
                .subject(username)
                .audience(List.of(Issuing.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(Issuing.ACCESS))
                .claim("client_id", "overeen-cli")
                .claim("name", DemoAccount.named(username).orElseThrow().title())
                .build();
    }
}
