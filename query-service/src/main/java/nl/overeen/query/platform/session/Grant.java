package nl.overeen.query.platform.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/** The tokens of who logged in, as the session keeps them: without the secret of our own client. */
record Grant(
        String person,
        String access,
        Instant issued,
        Instant expires,
        Set<String> scopes,
        @Nullable String refresh) implements Serializable {

    Grant {
        scopes = Set.copyOf(scopes);
    }

    static Grant of(OAuth2AuthorizedClient client) {
        OAuth2AccessToken token = client.getAccessToken();
        @Nullable OAuth2RefreshToken refresh = client.getRefreshToken();
        Instant issued = token.getIssuedAt() == null ? Instant.EPOCH : token.getIssuedAt();
        Instant expires = token.getExpiresAt() == null ? issued.plusSeconds(1) : token.getExpiresAt();
        return new Grant(
                client.getPrincipalName(),
                token.getTokenValue(),
                issued,
                expires,
                token.getScopes(),
                refresh == null ? null : refresh.getTokenValue());
    }

    OAuth2AuthorizedClient client(ClientRegistration registration) {
        var token = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, access, issued, expires, scopes);
        return new OAuth2AuthorizedClient(
                registration, person, token, refresh == null ? null : new OAuth2RefreshToken(refresh, issued));
    }

    @Override
    public String toString() {
        return "Grant until " + expires;
    }
}
