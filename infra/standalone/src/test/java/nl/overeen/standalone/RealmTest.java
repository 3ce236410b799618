package nl.overeen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm for Keycloak asks and gives what Overeen's settings say. */
class RealmTest {
    private static final Path FILE = Path.of("..", "keycloak", "overeen-realm.json");
    private static final String SECURITY = "spring.security.oauth2.";
    private static final String ORIGIN = "https://overeen.example";

    private final JsonNode realm = JsonMapper.shared().readTree(read());
    private final JsonNode client = realm.path("clients").path(0);

    @Test
    void theClientIsOursAndComesBackToOurAddressAlone() throws Exception {
        var settings = settings("query-service");
        assertThat(client.path("clientId").asString())
                .isEqualTo(settings.getProperty(SECURITY + "client.registration.overeen.client-id"));
        String back = String.valueOf(settings.getProperty(SECURITY + "client.registration.overeen.redirect-uri"))
                .replace("${overeen.origin}", ORIGIN)
                .replace("{registrationId}", "overeen");
        assertThat(strings(client.path("redirectUris"))).containsExactly(back);
        assertThat(attribute("post.logout.redirect.uris")).isEqualTo(ORIGIN + "/");
        assertThat(realm.path("clients")).hasSize(1);
    }

    @Test
    void theAccessTokenIsForTheApiAndTheIdTokenIsNot() throws Exception {
        JsonNode mapper = client.path("protocolMappers").path(0);
        String audience = mapper.at("/config/included.custom.audience").asString();
        for (String service : List.of("query-service", "command-service"))
            assertThat(settings(service).getProperty(SECURITY + "resourceserver.jwt.audiences"))
                    .isEqualTo(audience);
        assertThat(audience).isNotEqualTo(client.path("clientId").asString());
        assertThat(mapper.at("/config/access.token.claim").asString()).isEqualTo("true");
        assertThat(mapper.at("/config/id.token.claim").asString()).isEqualTo("false");
    }

    @Test
    void onlyTheCodeFlowWithAChallengeAndASecret() {
        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(attribute("pkce.code.challenge.method")).isEqualTo("S256");
        for (String flow : List.of("implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled"))
            assertThat(client.path(flow).asBoolean(true)).as(flow).isFalse();
    }

    @Test
    void tokensAreShortAndSignedInAWayThatBothServicesTake() throws Exception {
        String taken =
                String.valueOf(settings("command-service").getProperty(SECURITY + "resourceserver.jwt.jws-algorithms"));
        for (String kind : List.of("access", "id"))
            assertThat(taken.split(", *")).contains(attribute(kind + ".token.signed.response.alg"));
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(60, 600);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(12 * 3600);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
    }

    @Test
    void aSecondFactorIsAskedOfEveryone() {
        assertThat(realm.path("requiredActions").valueStream())
                .anyMatch(action -> action.path("alias").asString().equals("CONFIGURE_TOTP")
                        && action.path("enabled").asBoolean()
                        && action.path("defaultAction").asBoolean());
    }

    @Test
    void nothingInItIsSecretAndNobodyIsNamed() {
        assertThat(names(realm, new TreeSet<>()))
                .doesNotContain("users", "secret", "credentials", "privateKey", "smtpServer", "components");
    }

    private String attribute(String name) {
        return client.path("attributes").path(name).asString("");
    }

    private static Set<String> names(JsonNode node, Set<String> names) {
        node.propertyNames().forEach(names::add);
        node.forEach(child -> names(child, names));
        return names;
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** As the service itself has it when nobody says otherwise. */
    private static PropertySource<?> settings(String service) throws IOException {
        Path file = Path.of("..", "..", service, "src", "main", "resources", "application.yaml");
        return new YamlPropertySourceLoader()
                .load(service, new FileSystemResource(file))
                .getFirst();
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
