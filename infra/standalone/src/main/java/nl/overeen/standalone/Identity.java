package nl.overeen.standalone;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Where people sign in, as both services must know it. */
record Identity(String issuer, String audience, String clientId, String clientSecret, List<String> beheerders) {
    private static final String AUDIENCE = "overeen";
    private static final String CLIENT = "spring.security.oauth2.client.registration.overeen.";
    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";
    static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";
    static final String CLIENT_ID = CLIENT + "client-id";
    static final String CLIENT_SECRET = CLIENT + "client-secret";

    /** The embedded one, with a secret of this run. */
    static Identity demo(int port, String secret) {
        String issuer = "http://localhost:" + port;
        return new Identity(issuer, AUDIENCE, "overeen-web", secret, List.of(issuer + "|beheerder"));
    }

    /** The operator's own provider. */
    static Identity external(Environment environment, Settings settings) {
        return new Identity(
                environment.getRequiredProperty(ISSUER),
                audience(environment),
                environment.getRequiredProperty(CLIENT_ID),
                environment.getRequiredProperty(CLIENT_SECRET),
                settings.beheerders());
    }

    /** For whom the provider's access tokens are: never the application, for whom its ID tokens are. */
    static String audience(Environment environment) {
        return environment.getProperty(AUDIENCES, AUDIENCE);
    }

    Map<String, Object> forBoth() {
        return Map.of(ISSUER, issuer, AUDIENCES, audience, "overeen.beheerders", String.join(",", beheerders));
    }

    Map<String, Object> forTheBrowser() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put(CLIENT_ID, clientId);
        properties.put(CLIENT_SECRET, clientSecret);
        properties.put(CLIENT + "scope", "openid,profile");
        properties.put(CLIENT + "authorization-grant-type", "authorization_code");
        properties.put(CLIENT + "redirect-uri", "${overeen.origin}/login/oauth2/code/overeen");
        properties.put(CLIENT + "provider", "overeen");
        properties.put("spring.security.oauth2.client.provider.overeen.issuer-uri", issuer);
        return properties;
    }

    @Override
    public String toString() {
        return issuer;
    }
}
